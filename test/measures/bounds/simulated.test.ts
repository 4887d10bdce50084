import { expect, it } from 'vitest'
import { bounds } from '../../../src/measures/bounds/bounds.ts'
import { ruleOf } from '../../../src/measures/bounds/rules.ts'
import { ruledCases } from '../../support/ruled.ts'
import { suppressed } from '../../support/suppressed.ts'

const tables = 10_000

it(`contain the truth in ${tables} simulated tables, and are told to be sharp where they are`, () => {
  const seen = { sharp: 0, outer: 0, wide: 0 }
  for (let seed = 0; seed < tables; seed++) {
    const both = seed % 5 === 4
    const across = seed % 5 === 3
    const { group, other, told } = suppressed(seed, { areas: 8, persons: 12, both, across })
    const total = group.map((g, i) => g + other[i]!)
    for (const [name, id, given] of ruledCases) {
      const truth = ruleOf(id, given)!.measure.compute({ group, other, total })
      if (Number.isNaN(truth)) continue
      const { lower, upper, sharp } = bounds(id, told, given)!
      if (!(lower <= truth + 1e-12 && truth <= upper + 1e-12))
        expect.fail(`${name}, seed ${seed}: ${truth} is not from ${lower} to ${upper}`)
      seen[sharp ? 'sharp' : 'outer']++
      if (upper - lower > 0.01) seen.wide++
    }
  }
  expect(seen.sharp).toBeGreaterThan(4 * tables)
  expect(seen.outer).toBeGreaterThan(tables)
  expect(seen.wide).toBeGreaterThan(2 * tables)
})
