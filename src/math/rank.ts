import { ascending } from './ascending.ts'
import { countUpTo } from './count-up-to.ts'

/**
 * Place of each number: 1 is the highest, equal numbers share the best place (1, 2, 2, 4).
 * NaN has no place and gets NaN. O(n log n).
 */
export function rank(values: ArrayLike<number>): Float64Array {
  const list = ascending(values)
  const n = list.length
  // One more than there are higher numbers
  return Float64Array.from(values, (x) => (Number.isNaN(x) ? NaN : n - countUpTo(list, x) + 1))
}
