import { sorted } from '../../math/sorted.ts'
import type { Vector } from '../../model/vector.ts'
import { boundaries, type Boundaries } from './boundaries.ts'

/**
 * Classes of equal width between the lowest and the highest value. Each class holds its upper boundary;
 * the last is open. A class may be empty where no value lies in its interval. One class when all values
 * are equal. NaN is left out. O(n log n).
 */
export function equalInterval(values: Vector, count: number): Boundaries {
  const data = sorted(values)
  const low = data[0] ?? NaN
  const width = (data.at(-1) ?? NaN) - low
  if (!(width > 0)) return boundaries([])
  return boundaries(Array.from({ length: count - 1 }, (_, i) => low + (width * (i + 1)) / count))
}
