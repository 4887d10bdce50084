import { expect, it } from 'vitest'
import { statistics } from '../../../../src/measures/composite/analysis/statistics.ts'

// 0, 0, 2, 6: squares about the mean of 2 are 4 + 4 + 0 + 16 = 24
it('by hand; the two zeros are one value, and what is missing is none', () =>
  expect(statistics(Float64Array.of(0, -0, 2, NaN, 6))).toMatchObject({
    n: 4,
    min: 0,
    max: 6,
    mean: 2,
    quartiles: [0, 1, 3],
    sd: Math.sqrt(8),
    notZero: 2,
    distinct: 3,
    mostFrequent: 2,
  }))
