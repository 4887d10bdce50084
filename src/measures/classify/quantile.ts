import { sampleQuantile, type QuantileType } from '../../math/sample-quantile.ts'
import { sorted } from '../../math/sorted.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries, type Boundaries, type Closed } from './boundaries.ts'
import { occupied } from './occupied.ts'

/**
 * Classes with equally many areas each, by quantiles of a type of Hyndman & Fan (7, the default of R and numpy; the
 * German GISD takes 9 and closes classes below). Where equal values fill several classes there are fewer, and none is
 * empty. NaN is left out. O(n log n).
 */
export function quantile(
  values: Vector,
  count: number,
  {
    type = 7,
    closed = 'upper',
  }: { readonly type?: QuantileType | undefined; readonly closed?: Closed | undefined } = {},
): Boundaries {
  const data = sorted(values)
  if (data.length === 0) return boundaries([])
  const cuts = Array.from({ length: count - 1 }, (_, i) => sampleQuantile(data, [i + 1, count], type))
  return boundaries(occupied(cuts, data, closed), closed)
}
