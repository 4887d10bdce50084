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
  const present = Array.from(values).filter((value) => !Number.isNaN(value))
  const degrees = kind === 'population' ? present.length : present.length - 1
  if (degrees < 1) return NaN
  if (present.every((value) => value === present[0])) return 0
  const centre = mean(present)
  return Math.sqrt(sum(present, (value) => (value - centre) ** 2) / degrees)
}
