import { describe, expect, it } from 'vitest'
import { hypergeometricDeviation } from '../../src/math/hypergeometric-deviation.ts'
import { hypergeometricMean } from '../../src/math/hypergeometric-mean.ts'

describe('hypergeometricMean', () => {
  // by hand: 2 of 6 marked, 2 drawn: 0, 1, 2 marked in 6, 8, 1 of 15 ways
  it('agrees with a worked example', () =>
    expect(hypergeometricMean(6, 2, 2, (x) => 10 ** x)).toBeCloseTo((6 + 80 + 100) / 15, 12))
  it('is the function itself where nothing is left to chance', () => {
    expect(hypergeometricMean(6, 2, 6, (x) => x)).toBe(2)
    expect(hypergeometricMean(6, 6, 4, (x) => x)).toBe(4)
    expect(hypergeometricMean(6, 0, 4, (x) => x)).toBe(0)
    expect(hypergeometricMean(6, 3, 0, (x) => x)).toBe(0)
  })

  it.each([
    [50, 17, 21],
    [3_669_491, 778_291, 9_812],
    [239_000, 512, 4_100],
    [1000, 990, 400],
  ])('has the moments of the law: %i, %i, %i', (all, marked, drawn) => {
    const mean = (drawn * marked) / all
    const variance = (((mean * (all - marked)) / all) * (all - drawn)) / (all - 1)
    expect(Math.abs(hypergeometricMean(all, marked, drawn, (x) => x) / mean - 1)).toBeLessThan(1e-12)
    expect(Math.abs(hypergeometricMean(all, marked, drawn, (x) => (x - mean) ** 2) / variance - 1)).toBeLessThan(1e-11)
    const deviation = hypergeometricDeviation(all, marked, drawn)
    const got = hypergeometricMean(all, marked, drawn, (x) => Math.abs(x - mean))
    expect(Math.abs(got / deviation - 1)).toBeLessThan(1e-11)
  })
})
