import { sum as total } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/**
 * Ways to draw the columns of an index together, area by area, by the names a plan may use: the weighted
 * sum, or the weighted mean. An area that lacks one of the columns gets NaN; the weights of the others are
 * never stretched over the gap. NaN throughout when a mean's weights add up to 0.
 */
export const aggregate = {
  sum: (columns: readonly Vector[], weights: readonly number[]) => weighted(columns, weights),
  mean: (columns: readonly Vector[], weights: readonly number[]) => {
    const all = total(weights)
    return weighted(columns, weights).map((value) => (all === 0 ? NaN : value / all))
  },
} as const satisfies Record<string, (columns: readonly Vector[], weights: readonly number[]) => Float64Array>

const weighted = (columns: readonly Vector[], weights: readonly number[]) =>
  Float64Array.from({ length: columns[0]?.length ?? 0 }, (_, i) =>
    total(weights, (weight, k) => weight * columns[k][i]),
  )
