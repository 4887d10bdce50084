import { quantile as typeSeven } from 'simple-statistics'
import { sorted } from '../../math/sorted.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries } from './boundaries.ts'
import { occupied } from './occupied.ts'

/**
 * Classes with equally many areas each, by quantiles of type 7 (linear between neighbours; the default of
 * R and numpy). Each class holds its upper boundary; the last is open. Where equal values fill several
 * classes there are fewer, and none is empty. NaN is left out. O(n log n).
 */
export function quantile(values: Vector, count: number): ReturnType<typeof boundaries> {
  const data = sorted(values)
  if (data.length === 0) return boundaries([])
  const cuts = Array.from({ length: count - 1 }, (_, i) => {
    const place = ((data.length - 1) * (i + 1)) / count
    // j/k is no binary fraction: a boundary that is a value must be exactly that value, or it changes class
    return Number.isInteger(place) ? data[place] : typeSeven(data, (i + 1) / count)
  })
  return boundaries(occupied(cuts, data))
}
