import { expect, it } from 'vitest'
import { bounds } from '../../../src/measures/bounds/bounds.ts'
import { outer } from '../../../src/measures/bounds/outer.ts'
import { exactly } from '../../../src/measures/bounds/partly.ts'
import { ruleOf } from '../../../src/measures/bounds/rules.ts'
import { ruledCases } from '../../support/ruled.ts'
import { suppressed } from '../../support/suppressed.ts'

it.each(ruledCases)('%s: never inside the sharp bounds, and not merely from 0 to 1', (_, id, given) => {
  let telling = 0
  for (let seed = 0; seed < 200; seed++) {
    const { told } = suppressed(seed, { areas: 9, persons: 12 })
    const [sharp, wide] = [bounds(id, told, given)!, outer(id, told, given)!]
    if (Number.isNaN(sharp.lower)) continue
    expect(wide.lower, `seed ${seed}`).toBeLessThanOrEqual(sharp.lower + 1e-12)
    expect(wide.upper, `seed ${seed}`).toBeGreaterThanOrEqual(sharp.upper - 1e-12)
    if (wide.upper - wide.lower < 0.5) telling++
  }
  expect(telling).toBeGreaterThan(20)
})
it.each(ruledCases)('%s: meet where all is known', (_, id, given) => {
  const wide = outer(id, { against: 'total', group: exactly([2, 5, 1]), compared: exactly([9, 7, 8]) }, given)!
  const value = ruleOf(id, given)!.measure.compute({ group: [2, 5, 1], total: [9, 7, 8], other: [7, 2, 7] })
  expect(wide.lower).toBeCloseTo(value, 12)
  expect(wide.upper).toBeCloseTo(value, 12)
  expect(wide).toMatchObject({ sharp: false, tables: null })
})
it('are null where no table is compatible', () =>
  expect(outer('isolation', { against: 'total', group: exactly([5]), compared: exactly([4]) })).toBeNull())
