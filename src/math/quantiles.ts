import { sorted } from './sorted.ts'

/**
 * Quantiles of a sample at several probabilities, by the usual interpolation between order statistics (type 7 of
 * Hyndman & Fan 1996, The American Statistician 50(4), 361–365; the default of R). NaN is left out; NaN of nothing.
 */
export function quantiles(values: ArrayLike<number>, at: readonly number[]): number[] {
  const ascending = sorted(values)
  return at.map((p) => {
    const place = p * (ascending.length - 1)
    const below = Math.floor(place)
    const lower = ascending[below] ?? NaN
    return below + 1 < ascending.length ? lower + (place - below) * (ascending[below + 1]! - lower) : lower
  })
}
