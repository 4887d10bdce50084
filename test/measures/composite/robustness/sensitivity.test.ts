import { describe, expect, it } from 'vitest'
import type { ChainData } from '../../../../src/measures/composite/chain/spec.ts'
import { run } from '../../../../src/measures/composite/chain/run.ts'
import type { Factor } from '../../../../src/measures/composite/robustness/factor.ts'
import { rankShift } from '../../../../src/measures/composite/robustness/rank-shift.ts'
import { replicator } from '../../../../src/measures/composite/robustness/replicate.ts'
import { sensitivity } from '../../../../src/measures/composite/robustness/sensitivity.ts'
import { weightFactor, weightSets } from '../../../../src/measures/composite/robustness/weight-sets.ts'
import { random } from '../../../../src/math/random.ts'
import { mssChain } from '../../../support/mss-chain.ts'

const ids = ['a', 'b', 'c']
const spec = { ...mssChain(ids), weights: { a: 1, b: 1, c: 1 } }
const draw = random(9)
const n = 40
const data: ChainData = {
  areas: Array.from({ length: n }, (_, i) => String(i)),
  columns: Object.fromEntries(ids.map((id) => [id, Array.from({ length: n }, () => draw() ** 4)])),
}
const label = { de: 'x', en: 'x' }
const factors: Factor[] = [
  {
    id: 'normalise',
    label,
    alternatives: [
      { label, changes: [] },
      { label, changes: [{ change: 'step', at: 0, by: { step: 'normalise', method: 'robust-z', scope: 'year' } }] },
    ],
  },
  {
    id: 'without',
    label,
    alternatives: [
      { label, changes: [] },
      ...ids.map((id) => ({ label, changes: [{ change: 'without' as const, ids: [id] }] })),
    ],
  },
  weightFactor(weightSets(spec, { kind: 'band', width: 0.9 }, { count: 5, seed: 2 })),
]
const classOf = (value: Float64Array) => value.map((x) => Number(x > 1))

/** Sobol indices without any draw: all combinations are equally likely, so that every mean is a mean over a table. */
function exactly(of: (choice: readonly number[]) => number) {
  const sizes = factors.map(({ alternatives }) => alternatives.length)
  const all = sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, k) => [...row, k])),
    [[]],
  )
  const y = all.map(of)
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length
  const variance = (list: readonly number[]) => mean(list.map((x) => (x - mean(list)) ** 2))
  const grouped = (key: (choice: readonly number[]) => string) => {
    const groups = new Map<string, number[]>()
    all.forEach((choice, r) => groups.set(key(choice), [...(groups.get(key(choice)) ?? []), y[r]!]))
    return [...groups.values()]
  }
  return {
    // variance of the conditional mean; mean of the conditional variance given all others
    first: factors.map((_, f) => variance(grouped((choice) => String(choice[f])).map(mean)) / variance(y)),
    total: factors.map(
      (_, f) => mean(grouped((choice) => choice.filter((_, k) => k !== f).join()).map(variance)) / variance(y),
    ),
    mean: mean(y),
  }
}

describe('sensitivity of an index', () => {
  const nominal = run(spec, data)
  const replicate = replicator(spec, data, factors)
  const classes = classOf(nominal.value)
  const want = {
    places: exactly((choice) => rankShift(replicate(choice).rank, nominal.rank)),
    classes: exactly((choice) => {
      const then = classOf(replicate(choice).value)
      return classes.filter((own, i) => own !== then[i]).length
    }),
  }
  const got = sensitivity(spec, data, factors, { size: 4096, seed: 3, draws: 200, classify: classOf })
  it.each(['places', 'classes'] as const)('of %s agrees with the shares over all combinations', (of) => {
    const { first, total, intervals, result } = got[of]!
    expect(result.subarray(0, 8192).reduce((a, b) => a + b) / 8192).toBeCloseTo(want[of].mean, 1)
    factors.forEach((_, f) => {
      expect(Math.abs(first[f]! - want[of].first[f]!)).toBeLessThan(0.03)
      expect(Math.abs(total[f]! - want[of].total[f]!)).toBeLessThan(0.03)
      expect(intervals.total.low[f]).toBeLessThanOrEqual(total[f]!)
      expect(intervals.total.high[f]).toBeGreaterThanOrEqual(total[f]!)
    })
  })
  it('the case tells something: questions interact, and differ in weight', () => {
    const sum = want.classes.first.reduce((a, b) => a + b)
    expect(sum).toBeLessThan(0.97)
    expect(Math.max(...want.places.total)).toBeGreaterThan(2 * Math.min(...want.places.total))
  })
  it('counts the areas of some rows only', () => {
    const { places } = sensitivity(spec, data, factors, { size: 64, seed: 1, draws: 10, among: { first: 3, end: 4 } })
    expect(places.result.every(Number.isInteger)).toBe(true)
  })
})
