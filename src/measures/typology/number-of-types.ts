import type { Vector } from '../../model/vector.ts'
import { typology, type Dividing } from './typology.ts'

/** A number of types with the mean silhouette that it has in each year. */
export interface Tried {
  readonly count: number
  readonly silhouettes: readonly number[]
  /** Over the years. */
  readonly mean: number
}

/**
 * How distinct types would be in each year, for every number of types from one to another. The silhouette says which fits
 * best; it does not say that there are types at all. `years` holds the columns of each. O(numbers × years × division).
 */
export function tryNumbers(
  years: readonly (readonly Vector[])[],
  { from, to }: { readonly from: number; readonly to: number },
  how: Omit<Dividing, 'count' | 'draws'>,
): Tried[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const count = from + i
    const silhouettes = years.map((columns) => typology(columns, { ...how, count, draws: 0 }).distinct)
    return { count, silhouettes, mean: silhouettes.reduce((sum, x) => sum + x, 0) / silhouettes.length }
  })
}

/** The number with the highest mean silhouette; the smallest of equally good ones. */
export const bestNumber = (tried: readonly Tried[]): Tried =>
  tried.reduce((best, one) => (one.mean > best.mean + 1e-12 ? one : best))
