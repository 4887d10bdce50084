import { mean } from './mean.ts'
import { sum } from './sum.ts'

/**
 * Standard deviation of the numbers that are there (NaN is left out): `population` divides the squared
 * distances from the mean by n, `sample` by n − 1. In the unit of the numbers; in two passes.
 *
 * Exactly 0 when all are equal, so that rounding in the mean never makes a constant column vary.
 * NaN of nothing, and of one number as a sample.
 */
export function spread(values: ArrayLike<number>, kind: 'population' | 'sample'): number {
  const there = sum(values, (value) => (Number.isNaN(value) ? 0 : 1))
  const degrees = kind === 'population' ? there : there - 1
  if (degrees < 1) return NaN
  if (equal(values)) return 0
  const centre = mean(values)
  return Math.sqrt(sum(values, (value) => (Number.isNaN(value) ? 0 : (value - centre) ** 2)) / degrees)
}

/** Whether all numbers that are there are the same. */
function equal(values: ArrayLike<number>): boolean {
  let first = NaN
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (Number.isNaN(value)) continue
    if (Number.isNaN(first)) first = value
    else if (value !== first) return false
  }
  return true
}
