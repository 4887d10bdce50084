import { binomialDensity } from './binomial-density.ts'

/**
 * Probability that `drawn` persons, taken by lot from `all`, hold exactly x of the `marked` ones.
 * Whole numbers; 0 where x is impossible. Through three binomial probabilities (Loader 2000), which
 * keeps about 13 digits for cities of millions.
 */
export function hypergeometricDensity(x: number, all: number, marked: number, drawn: number): number {
  if (x < 0 || x > marked || x > drawn || drawn - x > all - marked) return 0
  if (drawn === 0 || drawn === all) return 1
  const p = drawn / all
  const q = (all - drawn) / all
  const inside = binomialDensity(x, marked, p, q) * binomialDensity(drawn - x, all - marked, p, q)
  return inside / binomialDensity(drawn, all, p, q)
}
