import { power } from './power.ts'
import { moments } from './moments.ts'

/**
 * Sample skewness G1 of the numbers that are there (NaN is left out): 0 when symmetric, positive with a long
 * tail to the right. NaN of fewer than three numbers or of equal ones.
 * Joanes & Gill (1998), The Statistician 47(1), 183–189.
 */
export function skewness(values: ArrayLike<number>): number {
  const { n, squares, cubes } = moments(values)
  if (n < 3 || squares === 0) return NaN
  return ((Math.sqrt(n * (n - 1)) / (n - 2)) * (cubes / n)) / power(squares / n, 1.5)
}
