import { ascending } from './ascending.ts'

/**
 * Quantiles of a sample at several probabilities, by the usual interpolation between order statistics (type 7 of
 * Hyndman & Fan 1996, The American Statistician 50(4), 361–365; the default of R). NaN is left out; NaN of nothing.
 */
export function quantiles(values: ArrayLike<number>, at: readonly number[]): number[] {
  const list = ascending(values)
  return at.map((p) => {
    const place = p * (list.length - 1)
    const below = Math.floor(place)
    const lower = list[below] ?? NaN
    return below + 1 < list.length ? lower + (place - below) * (list[below + 1]! - lower) : lower
  })
}
