import { expect, it } from 'vitest'
import { intervals } from '../../../src/measures/inference/intervals.ts'

// by hand: draws 1 2 3 4 10, mean 4, quartiles 2 and 4; observed 3: bias 1, mirrored 6 − 4 and 6 − 2
it('agrees with a worked example', () => {
  const { values: _, ...rest } = intervals(3, Float64Array.of(10, 2, 3, NaN, 4, 1), 0.5)
  expect(rest).toEqual({
    observed: 3,
    bias: 1,
    corrected: 2,
    deviation: Math.sqrt((36 + 4 + 1 + 0 + 9) / 4),
    percentile: [2, 4],
    basic: [2, 4],
    undefined: 1,
  })
})
it('mirrors a lopsided interval at the observed value', () =>
  expect(intervals(1, Float64Array.of(1, 2, 3, 4, 5), 0.5).basic).toEqual([-2, 0]))
