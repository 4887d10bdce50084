import { pearson } from '../../../math/pearson.ts'

/** What one part of an index has to do with it. */
export interface Influence {
  readonly id: string
  /** Correlation of the part with the index. */
  readonly correlation: number
  /** Its share of the correlations of all parts: what part of the say it has. May be below 0. */
  readonly share: number
}

/**
 * How much each part moves the index in fact, whatever its weight: equal weights give a part little say that
 * hardly varies or runs against the rest. Paruolo, Saisana & Saltelli (2013), Journal of the Royal Statistical
 * Society A 176, 609–634; COINr 1.1.14, get_opt_weights. O(parts × areas).
 */
export function influence(
  parts: readonly { readonly id: string; readonly values: ArrayLike<number> }[],
  index: ArrayLike<number>,
): Influence[] {
  const correlation = parts.map(({ values }) => pearson(values, index))
  const total = correlation.reduce((a, b) => a + b, 0)
  return parts.map(({ id }, k) => ({ id, correlation: correlation[k]!, share: correlation[k]! / total }))
}
