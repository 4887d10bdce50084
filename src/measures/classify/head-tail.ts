import { mean } from '../../math/mean.ts'
import { sorted } from '../../math/sorted.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries, type Boundaries } from './boundaries.ts'

/** A head that holds more than this part is no minority any more (Jiang 2013). */
const minority = 0.4

/**
 * Head/tail breaks, for values of which few are large and many small: cut at the mean, then what is above at its own
 * mean, and so on, as long as a minority is above (up to 40 %) and there are fewer classes than `count`. The mean itself
 * belongs to the tail. One class when all values are equal. NaN is left out. O(n log n).
 * Jiang (2013), The Professional Geographer 65(3), 482–494.
 */
export function headTail(values: Vector, count: number): Boundaries {
  const cuts: number[] = []
  let head = sorted(values)
  while (cuts.length < count - 1 && head.length > 1 && head[0]! < head.at(-1)!) {
    const middle = mean(head)
    const above = head.filter((value) => value > middle)
    // of values that only rounding tells apart, none may be above their mean
    if (above.length === 0) break
    cuts.push(middle)
    if (above.length > minority * head.length) break
    head = above
  }
  return boundaries(cuts)
}
