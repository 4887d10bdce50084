import { expect, it } from 'vitest'
import { random } from '../../../../src/math/random.ts'
import { run } from '../../../../src/measures/composite/chain/run.ts'
import type { Factor } from '../../../../src/measures/composite/robustness/factor.ts'
import { replications, runsInBlock, type Design } from '../../../../src/measures/composite/robustness/replications.ts'
import { mssChain } from '../../../support/mss-chain.ts'

const ids = ['a', 'b', 'c']
const n = 20
const next = random(4)
const label = { de: 'ohne', en: 'without' }
const without: Factor = {
  id: 'without',
  label,
  alternatives: [[], ['a'], ['b'], ['c']].map((own) => ({ label, changes: [{ change: 'without', ids: own }] })),
}
const design: Design = {
  spec: { ...mssChain(ids), weights: { a: 1, b: 2, c: 3 } },
  data: {
    areas: Array.from({ length: n }, (_, i) => String(i)),
    columns: Object.fromEntries(ids.map((id) => [id, Array.from({ length: n }, next)])),
  },
  factors: [without],
  points: Float64Array.from({ length: 40 }, next),
}

it('are chains run anew, each by its own point', () => {
  const one = replications.prepare(design)
  const found = [one(0), one(1)].flatMap(({ values, ranks }) =>
    Array.from({ length: values.length / n }, (_, r) => [
      values.slice(r * n, (r + 1) * n),
      ranks.slice(r * n, (r + 1) * n),
    ]),
  )
  expect(found).toHaveLength(40)
  found.forEach(([value, rank], r) => {
    const left = [[], ['a'], ['b'], ['c']][Math.floor(design.points[r]! * 4)]!
    const want = run({ ...design.spec, without: left }, design.data)
    expect(value).toEqual(want.value)
    expect(rank).toEqual(want.rank)
  })
})
it('are the same of a copy, and in another order of blocks', () => {
  const [one, other] = [replications.prepare(design), replications.prepare(structuredClone(design))]
  expect([other(1), other(0)].reverse()).toEqual([one(0), one(1)])
})
it('are fewer in a block where there are many areas', () =>
  expect([20, 50_000, 1_000_000].map(runsInBlock)).toEqual([32, 5, 1]))
