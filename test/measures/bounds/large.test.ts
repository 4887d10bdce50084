import { expect, it } from 'vitest'
import { bounds } from '../../../src/measures/bounds/bounds.ts'
import { exactly, type Partly } from '../../../src/measures/bounds/partly.ts'
import { ruleOf } from '../../../src/measures/bounds/rules.ts'
import { ruledCases } from '../../support/ruled.ts'
import { everyTable } from '../../support/every-table.ts'

/** Twelve areas of up to half a million persons, four of them known to within some persons around evenness. */
function city(known: boolean): Partly {
  const total = Array.from({ length: 12 }, (_, i) => 100_003 + 37_337 * i)
  const group = total.map((t, i) => Math.round(t * (0.08 + 0.005 * i)))
  const P = group.reduce((a, b) => a + b, 0) / total.reduce((a, b) => a + b, 0)
  for (const i of [2, 5, 8, 9]) group[i] = Math.round(total[i]! * P)
  const open = (i: number) => [2, 5, 8, 9].includes(i)
  const all = group.reduce((a, b) => a + b, 0)
  return {
    against: 'total',
    compared: exactly(total),
    group: {
      least: group.map((g, i) => (open(i) ? g - 2 : g)),
      most: group.map((g, i) => (open(i) ? g + 2 : g)),
      sums: known ? [{ areas: [...group.keys()], least: all, most: all }] : [],
    },
  }
}

it.each(ruledCases)('bounds of %s do not drift with millions of persons', (_, id, given) => {
  for (const told of [city(true), city(false)]) {
    const values = [...everyTable(told)].map((table) => ruleOf(id, given)!.measure.compute(table))
    const { lower, upper, sharp } = bounds(id, told, given)!
    expect(sharp).toBe(true)
    expect(Math.abs(lower - Math.min(...values))).toBeLessThan(1e-14)
    expect(Math.abs(upper - Math.max(...values))).toBeLessThan(1e-14)
  }
})
