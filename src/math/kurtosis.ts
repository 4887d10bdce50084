import { moments } from './moments.ts'

/**
 * Sample excess kurtosis G2 of the numbers that are there (NaN is left out): 0 for a normal curve, positive
 * with heavier tails. NaN of fewer than four numbers or of equal ones.
 * Joanes & Gill (1998), The Statistician 47(1), 183–189.
 */
export function kurtosis(values: ArrayLike<number>): number {
  const { n, squares, fourths } = moments(values)
  if (n < 4 || squares === 0) return NaN
  const g2 = fourths / n / (squares / n) ** 2 - 3
  return ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * g2 + 6)
}
