import type { Vector } from '../../model/vector.ts'
import type { Dividing } from './divide.ts'
import { typology } from './typology.ts'

/** A number of types with the mean silhouette that it has in each year. */
export interface Tried {
  readonly count: number
  readonly silhouettes: readonly number[]
  /** Over the years. */
  readonly mean: number
  /** Of a mixture: BIC over the years, lower is better; null of other methods. */
  readonly bic: number | null
  /** Whether a type had to be held from shrinking onto a few areas in some year. */
  readonly held: boolean
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
    const found = years.map((columns) => typology(columns, { ...how, count, draws: 0 }))
    const silhouettes = found.map(({ distinct }) => distinct)
    const mixtures = found.flatMap(({ mixture }) => mixture ?? [])
    return {
      count,
      silhouettes,
      mean: silhouettes.reduce((sum, x) => sum + x, 0) / silhouettes.length,
      bic: mixtures.length === 0 ? null : mixtures.reduce((sum, { bic }) => sum + bic, 0),
      held: mixtures.some(({ held }) => held.length > 0),
    }
  })
}

/**
 * The number with the highest mean silhouette or, of mixtures, the lowest BIC; the smallest of equally good ones. A number at
 * which a type was held from shrinking comes after all others.
 */
export const bestNumber = (tried: readonly Tried[]): Tried =>
  tried.reduce((best, one) =>
    one.held !== best.held ? (one.held ? best : one) : worth(one) > worth(best) + 1e-12 ? one : best,
  )

const worth = ({ mean, bic }: Tried) => (bic === null ? mean : -bic)
