import { expect, it } from 'vitest'
import { bounds } from '../../../src/measures/bounds/bounds.ts'
import { outer } from '../../../src/measures/bounds/outer.ts'
import { exactly } from '../../../src/measures/bounds/partly.ts'
import { rules } from '../../../src/measures/bounds/rules.ts'
import { suppressed } from '../../support/suppressed.ts'

const ids = Object.keys(rules)

it.each(ids)('%s: never inside the sharp bounds, and not merely from 0 to 1', (id) => {
  let telling = 0
  for (let seed = 0; seed < 200; seed++) {
    const { told } = suppressed(seed, { areas: 9, persons: 12 })
    const [sharp, wide] = [bounds(id, told)!, outer(id, told)!]
    if (Number.isNaN(sharp.lower)) continue
    expect(wide.lower, `seed ${seed}`).toBeLessThanOrEqual(sharp.lower + 1e-12)
    expect(wide.upper, `seed ${seed}`).toBeGreaterThanOrEqual(sharp.upper - 1e-12)
    if (wide.upper - wide.lower < 0.5) telling++
  }
  expect(telling).toBeGreaterThan(20)
})
it.each(ids)('%s: meet where all is known', (id) => {
  const wide = outer(id, { against: 'total', group: exactly([2, 5, 1]), compared: exactly([9, 7, 8]) })!
  const value = rules[id]!.measure.compute({ group: [2, 5, 1], total: [9, 7, 8], other: [7, 2, 7] })
  expect(wide.lower).toBeCloseTo(value, 12)
  expect(wide.upper).toBeCloseTo(value, 12)
  expect(wide).toMatchObject({ sharp: false, tables: null })
})
it('are null where no table is compatible', () =>
  expect(outer('isolation', { against: 'total', group: exactly([5]), compared: exactly([4]) })).toBeNull())
