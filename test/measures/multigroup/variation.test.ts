import { describe, expect, it } from 'vitest'
import { chanceToDiffer, entropyOfTwo, rootOfTwo, variationWithin } from '../../../src/measures/multigroup/variation.ts'

describe.each([entropyOfTwo, chanceToDiffer, rootOfTwo])('variation %#', (variation) => {
  it('is 0 where one is all, 1 where both are alike, the same for both', () => {
    expect([variation(0), variation(1), variation(0.5)]).toEqual([0, 0, 1])
    expect(variation(0.2)).toBeCloseTo(variation(0.8), 15)
  })
})
it('agrees with values by hand', () => {
  expect(entropyOfTwo(1 / 4)).toBeCloseTo(2 - (3 / 4) * Math.log2(3), 14)
  expect(chanceToDiffer(1 / 4)).toBe(3 / 4)
  expect(rootOfTwo(1 / 5)).toBeCloseTo(4 / 5, 15)
})
// 6 of 9 persons where all are alike, 3 where a third is below: 3/9 · 4 · 2/9
it('weights areas with their persons', () => {
  const cut = { below: Float64Array.of(6, 1, 0), persons: Float64Array.of(6, 3, 0), P: 7 / 9 }
  expect(variationWithin(cut, chanceToDiffer)).toBeCloseTo(8 / 27, 15)
})
