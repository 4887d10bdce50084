import { describe, expect, it } from 'vitest'
import { nested, withinBetween } from '../../../src/measures/decomposition/within-between.ts'
import { random } from '../../../src/math/random.ts'
import { city } from '../../support/city.ts'

describe('withinBetween', () => {
  // two districts of two areas each: all segregation lies between them, or all within
  it('is all between, or all within', () => {
    const between = withinBetween(
      [
        [5, 5, 0, 0],
        [0, 0, 5, 5],
      ],
      ['a', 'a', 'b', 'b'],
    )
    expect([between.between.M, between.within.M]).toEqual([between.M, 0])
    const within = withinBetween(
      [
        [5, 0, 5, 0],
        [0, 5, 0, 5],
      ],
      ['a', 'a', 'b', 'b'],
    )
    expect(within.between.M).toBeCloseTo(0, 12)
    expect(within.within.M).toBeCloseTo(Math.LN2, 12)
  })
  it('adds up in any nesting', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { groups } = city(seed)
      const next = random(1000 + seed)
      const parents = Array.from(groups[0]!, () => `p${Math.floor(4 * next())}`)
      const { M, H, between, within } = withinBetween(groups, parents)
      expect(between.M + within.M).toBeCloseTo(M, 12)
      expect(between.H + within.H).toBeCloseTo(H, 12)
    }
  })
})
it('nested parts add up', () => {
  const { groups } = city(7)
  const parents = Array.from(groups[0]!, (_, i) => `p${i % 3}`)
  const parts = nested(groups, [{ level: 'district', parents }], 'area')
  expect(parts.map(({ level }) => level)).toEqual(['district', 'area'])
  expect(parts[0]!.M + parts[1]!.M).toBeCloseTo(withinBetween(groups, parents).M, 12)
})
