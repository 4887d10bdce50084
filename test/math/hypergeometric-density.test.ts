import { describe, expect, it } from 'vitest'
import { hypergeometricDensity } from '../../src/math/hypergeometric-density.ts'

describe('hypergeometricDensity', () => {
  // by hand: C(4,2) C(6,3) / C(10,5) = 6 · 20 / 252
  it('agrees with a worked example', () => expect(hypergeometricDensity(2, 10, 4, 5)).toBeCloseTo(10 / 21, 14))
  it('is 0 where there are not so many', () => {
    expect(hypergeometricDensity(5, 10, 4, 5)).toBe(0)
    expect(hypergeometricDensity(4, 10, 4, 3)).toBe(0)
    expect(hypergeometricDensity(0, 10, 8, 5)).toBe(0)
    expect(hypergeometricDensity(-1, 10, 4, 5)).toBe(0)
  })
  it('is 1 where nothing is left to chance', () => {
    expect(hypergeometricDensity(4, 10, 4, 10)).toBe(1)
    expect(hypergeometricDensity(0, 10, 4, 0)).toBe(1)
    expect(hypergeometricDensity(0, 10, 0, 5)).toBeCloseTo(1, 14)
    expect(hypergeometricDensity(5, 10, 10, 5)).toBeCloseTo(1, 14)
  })
  it('adds up to 1', () => {
    const all = Array.from({ length: 41 }, (_, x) => hypergeometricDensity(x, 300, 90, 40))
    expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 13)
  })
  it.each([
    [900, 20_000, 6000, 3000, 0.01723787568260264901], // Python 3, fractions of math.comb
    [12, 3000, 200, 150, 0.09929252116743523381],
    [1600, 3_754_418, 700_000, 8500, 0.010132118805581791615], // mpmath 1.3, 60 digits: a city of Berlin's size
    [1586, 3_754_418, 700_000, 8500, 0.011112933461244263199],
  ])('of %i in %i, %i, %i agrees with exact arithmetic', (x, all, marked, drawn, want) =>
    expect(Math.abs(hypergeometricDensity(x, all, marked, drawn) / want - 1)).toBeLessThan(1e-12),
  )
})
