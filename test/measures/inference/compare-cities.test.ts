import { describe, expect, it } from 'vitest'
import { compareCities } from '../../../src/measures/inference/compare-cities.ts'
import { segregation } from '../../../src/measures/index.ts'

const { segregationIndex } = segregation

describe('compareCities', () => {
  // by hand: areas (10, 0) and (5, 5) of 10 each. The first city has both first areas in 1 of C(4, 2) = 6 dealings.
  // Their differences: {10,0}|{5,5} −1, the reverse 1, {10,5}|{0,5} twice 1 − 1/3 − … > −1, {0,5}|{10,5} twice < 1
  it('deals all areas out anew', () => {
    const [a, b] = [
      { group: [10, 0], total: [10, 10] },
      { group: [5, 5], total: [10, 10] },
    ]
    const { labels, before, after } = compareCities(segregationIndex, a, b, { draws: 6000, seed: 1 })
    expect([before, after]).toEqual([1, 0])
    expect(Math.abs(labels.low - 1 / 6)).toBeLessThan(5 * Math.sqrt(5 / 36 / 6000) + 1 / 6000)
  })
  it('takes cities of different sizes', () => {
    const a = { group: [1, 2, 3, 4, 5, 6], total: [20, 20, 20, 20, 20, 20] }
    const b = { group: [4, 4, 9], total: [20, 20, 20] }
    const one = compareCities(segregationIndex, a, b, { draws: 500, seed: 1 })
    expect(one.labels.both).toBeGreaterThan(0.05)
    const turned = { group: [...a.group].reverse(), total: a.total }
    expect(compareCities(segregationIndex, turned, b, { draws: 500, seed: 1 })).toEqual(one)
  })
})
