import { describe, expect, it } from 'vitest'
import { hypergeometricDensity } from '../../src/math/hypergeometric-density.ts'
import { hypergeometricDeviation } from '../../src/math/hypergeometric-deviation.ts'

describe('hypergeometricDeviation', () => {
  // by hand: 2 of 4, 2 drawn: 0, 1 or 2 in 1, 4 and 1 of 6 ways, mean 1: (1 + 0 + 1) / 6
  it('agrees with a worked example', () => expect(hypergeometricDeviation(4, 2, 2)).toBeCloseTo(1 / 3, 14))
  it.each([
    [10, 4, 5, 4 / 7],
    [50, 7, 3, 0.5289],
    [100, 99, 40, 0.48],
    [3000, 200, 150, 2.3560013314876160914],
    [3000, 1000, 600, 8.2363112893450245361],
  ])(
    '%i persons, %i marked, %i drawn: agrees with the sum over all cases in Python 3 fractions',
    (all, marked, drawn, want) =>
      expect(Math.abs(hypergeometricDeviation(all, marked, drawn) / want - 1)).toBeLessThan(1e-12),
  )
  it('is the sum over all cases where the mean is whole', () => {
    const cases = Array.from({ length: 31 }, (_, x) => Math.abs(x - 6) * hypergeometricDensity(x, 100, 20, 30))
    expect(hypergeometricDeviation(100, 20, 30)).toBeCloseTo(
      cases.reduce((a, b) => a + b),
      12,
    )
  })
  it.each([
    ['nobody is drawn', 10, 4, 0],
    ['everybody is drawn', 10, 4, 10],
    ['nobody is marked', 10, 0, 5],
    ['everybody is marked', 10, 10, 5],
    ['nobody is there', 0, 0, 0],
  ])('is 0 when %s', (_, all, marked, drawn) => expect(hypergeometricDeviation(all, marked, drawn)).toBe(0))
})
