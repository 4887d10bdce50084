import { expect, it } from 'vitest'
import { spots } from '../../../src/measures/association/spots.ts'

// two-sided p of 1.959964 is .05, of 3.290527 .001; four tests by Benjamini & Hochberg: .001 · 4/1, .05 · 4/3 (two of p ≤ .05)
it('raises p for the number of areas, and tells high from low', () => {
  const found = spots([3.290527, -1.959964, NaN, 1.959964, 0], 0.05)
  expect(found.map(({ spot }) => spot)).toEqual(['high', null, null, null, null])
  expect(found[0]!.p).toBeCloseTo(0.001, 6)
  expect(found[0]!.q).toBeCloseTo(0.004, 6)
  expect(found[1]!.q).toBeCloseTo((0.05 * 4) / 3, 6)
  expect(found[4]).toMatchObject({ p: 1, q: 1 })
  expect(found[2]!.p).toBeNaN()
})
it('finds low ones too', () => expect(spots([-4, 4], 0.05).map(({ spot }) => spot)).toEqual(['low', 'high']))
it('has nothing to say of nothing', () => expect(spots([], 0.05)).toEqual([]))
