import { describe, expect, it } from 'vitest'
import { kurtosis } from '../../src/math/kurtosis.ts'
import { moments } from '../../src/math/moments.ts'
import { skewness } from '../../src/math/skewness.ts'

const values = Object.freeze([3, 1, 4, 1, 5, 9, 2, 6])

describe('moments', () => {
  // mean 2, distances −1, −1, 2: squares 6, cubes 6, fourths 18
  it('by hand', () => expect(moments([1, NaN, 1, 4])).toEqual({ n: 3, mean: 2, squares: 6, cubes: 6, fourths: 18 }))
  it('of equal numbers there is exactly no spread', () =>
    expect(moments([0.1, 0.1, 0.1])).toMatchObject({ squares: 0, cubes: 0, fourths: 0 }))
  it('keeps its digits far from 0', () => expect(moments([1e9 + 1, 1e9 + 2, 1e9 + 3]).squares).toBe(2))
  it('of nothing', () => expect(moments([NaN])).toMatchObject({ n: 0, mean: NaN }))
})

// scipy 1.17.1, stats.skew(values, bias=False) and stats.kurtosis(values, bias=False)
describe('shape', () => {
  it('skewness agrees with scipy', () => expect(skewness(values)).toBeCloseTo(0.8335031385336658, 12))
  it('kurtosis agrees with scipy', () => expect(kurtosis(values)).toBeCloseTo(0.27660580453699524, 12))
  it('mirrored, only the sign of skewness turns', () => {
    const turned = values.map((x) => -x)
    expect(skewness(turned)).toBeCloseTo(-skewness(values), 12)
    expect(kurtosis(turned)).toBeCloseTo(kurtosis(values), 12)
  })
  it('needs enough numbers, and unequal ones', () => {
    expect(skewness([1, 2, NaN])).toBeNaN()
    expect(kurtosis([1, 2, 3])).toBeNaN()
    expect(skewness([2, 2, 2, 2])).toBeNaN()
    expect(kurtosis([2, 2, 2, 2])).toBeNaN()
  })
})
