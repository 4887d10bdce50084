import { quantiles } from '../../../math/quantiles.ts'
import { stream } from '../../../math/stream.ts'

/** What each factor has to do with the variance of a result. */
export interface Sensitivity {
  /** Variance of the result over A and B (divisor 2N − 1). */
  readonly variance: number
  /** Share that would go if the factor were settled: first-order index S. */
  readonly first: Float64Array
  /** Share that would stay if all others were settled: total index T. Less than the sum of both means interaction. */
  readonly total: Float64Array
}

/** Bounds of an interval for each factor. */
export interface Bounds {
  readonly low: Float64Array
  readonly high: Float64Array
}

/**
 * First-order and total Sobol indices from the results on a Saltelli design (A, B, then one block a factor, N
 * each): S_i = mean(y_B (y_ABi − y_A)) / V (Saltelli et al. 2010), T_i = mean((y_A − y_ABi)²) / 2V (Jansen 1999).
 * As estimates they may lie a little below 0 or above 1. A factor that changes nothing has exactly 0; NaN where the result
 * does not vary over A and B, but by a factor. O(N d).
 */
export function sobol(y: ArrayLike<number>, size: number, factors: number): Sensitivity {
  return over(y, size, factors, (row) => row, 0)
}

/**
 * Percentile intervals of both indices: the N rows of the design are drawn anew with replacement, `draws` times. Draws of
 * a rare result that leave nothing of its variance say nothing of shares of it, and are left out.
 * Archer, Saltelli & Sobol (1997), Journal of Statistical Computation and Simulation 58, 99–120. O(draws N d).
 */
export function sobolIntervals(
  y: ArrayLike<number>,
  size: number,
  factors: number,
  { draws, level, seed }: { readonly draws: number; readonly level: number; readonly seed: number },
): { readonly first: Bounds; readonly total: Bounds } {
  const first = Array.from({ length: factors }, () => new Float64Array(draws))
  const total = Array.from({ length: factors }, () => new Float64Array(draws))
  const rows = new Int32Array(size)
  const least = 1e-12 * sobol(y, size, factors).variance
  for (let d = 0; d < draws; d++) {
    const draw = stream(seed, d)
    for (let row = 0; row < size; row++) rows[row] = Math.floor(draw() * size)
    const once = over(y, size, factors, (row) => rows[row], least)
    for (let f = 0; f < factors; f++) {
      first[f]![d] = once.first[f]
      total[f]![d] = once.total[f]
    }
  }
  const ends = [(1 - level) / 2, (1 + level) / 2]
  const bounds = (kind: readonly Float64Array[]): Bounds => {
    const pairs = kind.map((values) => quantiles(values, ends))
    return { low: Float64Array.from(pairs, ([low]) => low!), high: Float64Array.from(pairs, ([, high]) => high!) }
  }
  return { first: bounds(first), total: bounds(total) }
}

/** `least`: a variance that is no more than this is what rounding leaves of none. */
function over(
  y: ArrayLike<number>,
  size: number,
  factors: number,
  at: (row: number) => number,
  least: number,
): Sensitivity {
  let mean = 0
  for (let row = 0; row < size; row++) mean += (y[at(row)] + y[size + at(row)]) / (2 * size)
  let squares = 0
  for (let row = 0; row < size; row++) squares += (y[at(row)] - mean) ** 2 + (y[size + at(row)] - mean) ** 2
  const variance = squares / (2 * size - 1)
  const share = (of: number) => (variance > least ? of / variance : NaN)
  const first = new Float64Array(factors)
  const total = new Float64Array(factors)
  for (let f = 0; f < factors; f++) {
    let product = 0
    let distance = 0
    for (let row = 0; row < size; row++) {
      const i = at(row)
      const step = y[(2 + f) * size + i] - y[i]
      product += y[size + i] * step
      distance += step * step
    }
    // Nothing moved: no share, also where the result is the same throughout
    first[f] = distance === 0 ? 0 : share(product / size)
    total[f] = distance === 0 ? 0 : share(distance / (2 * size))
  }
  return { variance, first, total }
}
