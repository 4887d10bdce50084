import { describe, expect, it } from 'vitest'
import { bounds } from '../../../src/measures/bounds/bounds.ts'
import { bounded } from '../../../src/measures/bounds/outer-ends.ts'
import { exactly } from '../../../src/measures/bounds/partly.ts'
import { ruled, ruleOf } from '../../../src/measures/bounds/rules.ts'
import { measures } from '../../../src/measures/index.ts'
import type { Inputs, Values } from '../../../src/model/measure.ts'
import { city } from '../../support/city.ts'
import { everyTable } from '../../support/every-table.ts'
import { ruledCases } from '../../support/ruled.ts'
import { suppressed } from '../../support/suppressed.ts'

const seeds = (n: number) => Array.from({ length: n }, (_, seed) => seed)

/** Least and greatest value over all tables, tried one by one. */
function tried(id: string, told: Parameters<typeof everyTable>[0], given: Partial<Values<string>>) {
  const values = [...everyTable(told)]
    .map((table) => ruleOf(id, given)!.measure.compute(table))
    .filter((v) => !Number.isNaN(v))
  return values.length === 0 ? [NaN, NaN] : [Math.min(...values), Math.max(...values)]
}

describe('bounds', () => {
  /*
   * Areas of 10, 10 and 20; the group is 1 or 2 (suppressed), 4, and 1 or 2, and 7 in the city. So 1, 4, 2 or 2, 4, 1.
   * D: ½ (|1/7 − 9/33| + |4/7 − 6/33| + |2/7 − 18/33|) = 4/7 − 6/33 = 0.38961… for the first;
   *    ½ (|2/7 − 8/33| + |4/7 − 6/33| + |1/7 − 19/33|) = 19/33 − 1/7 = 0.43290… for the second.
   */
  it('agree with a case worked by hand', () => {
    const group = { least: [1, 4, 1], most: [2, 4, 2], sums: [{ areas: [0, 1, 2], least: 7, most: 7 }] }
    const of = bounds('segregation-index', { against: 'total', group, compared: exactly([10, 10, 20]) })!
    expect(of.lower).toBeCloseTo(4 / 7 - 6 / 33, 14)
    expect(of.upper).toBeCloseTo(19 / 33 - 1 / 7, 14)
    expect(of.sharp).toBe(true)
    expect(of.tables!.map((table) => [...table])).toEqual([
      [1, 4, 2],
      [2, 4, 1],
    ])
  })

  it.each(ruledCases)('of %s are attained where they are sharp, by every table tried', (_, id, given) => {
    let attained = 0
    for (const seed of seeds(250)) {
      const { told } = suppressed(seed, { areas: 5, persons: 6 })
      const found = bounds(id, told, given)!
      const [lower, upper] = tried(id, told, given)
      expect(found.sharp).toBe(true)
      expect(Number.isNaN(found.lower)).toBe(Number.isNaN(lower))
      if (Number.isNaN(lower)) continue
      expect(found.lower, `seed ${seed}`).toBeCloseTo(lower!, 13)
      expect(found.upper, `seed ${seed}`).toBeCloseTo(upper!, 13)
      if (found.upper > found.lower) attained++
    }
    expect(attained).toBeGreaterThan(100)
  })

  it.each(ruledCases)('of %s hold for every table where they are not sharp', (_, id, given) => {
    for (const seed of seeds(150)) {
      const { told } = suppressed(seed, { areas: 4, persons: 4, both: seed % 2 === 0, across: true })
      const found = bounds(id, told, given)!
      const [lower, upper] = tried(id, told, given)
      if (Number.isNaN(lower)) continue
      expect(found.lower, `seed ${seed}`).toBeLessThanOrEqual(lower! + 1e-12)
      expect(found.upper, `seed ${seed}`).toBeGreaterThanOrEqual(upper! - 1e-12)
    }
  })

  // Of sums over pairs there are outer bounds alone, and all that is asked of them is to hold
  it.each(bounded.filter((id) => !ruled.includes(id)))(
    'of %s, which is no sum over areas, hold for every table',
    (id) => {
      let telling = 0
      for (const seed of seeds(300)) {
        const { told } = suppressed(seed, { areas: 4, persons: 5, both: seed % 3 === 0, across: seed % 2 === 0 })
        const values = [...everyTable(told)]
          .map((table) => measures[id]!.compute(table as unknown as Inputs))
          .filter((v) => !Number.isNaN(v))
        if (values.length === 0) continue
        const found = bounds(id, told)!
        expect(found.sharp).toBe(false)
        expect(found.lower, `seed ${seed}`).toBeLessThanOrEqual(Math.min(...values) + 1e-12)
        expect(found.upper, `seed ${seed}`).toBeGreaterThanOrEqual(Math.max(...values) - 1e-12)
        if (found.upper - found.lower < 0.5) telling++
      }
      expect(telling).toBeGreaterThan(30)
    },
  )

  it.each(ruledCases)('of %s are the value where nothing is suppressed', (_, id, given) => {
    for (const seed of seeds(40)) {
      const { group, other, total } = city(seed)
      const value = ruleOf(id, given)!.measure.compute({ group, other, total })
      for (const told of [
        { against: 'total', group: exactly(group), compared: exactly(total) } as const,
        { against: 'other', group: exactly(group), compared: exactly(other) } as const,
      ]) {
        const { lower, upper, sharp } = bounds(id, told, given)!
        expect([lower, upper, sharp]).toEqual([value, value, true])
      }
    }
  })

  it('are null where no table is compatible', () => {
    const group = { least: [1, 1], most: [2, 2], sums: [{ areas: [0, 1], least: 5, most: 5 }] }
    expect(bounds('isolation', { against: 'other', group, compared: exactly([3, 3]) })).toBeNull()
    const more = { least: [4, 1], most: [5, 2], sums: [] }
    expect(bounds('isolation', { against: 'total', group: more, compared: exactly([3, 3]) })).toBeNull()
  })
  it('are NaN where the measure is undefined for every table', () => {
    const told = { against: 'total', group: exactly([0, 0]), compared: exactly([3, 3]) } as const
    expect(bounds('theil-h', told)).toMatchObject({ lower: NaN, upper: NaN })
  })
})
