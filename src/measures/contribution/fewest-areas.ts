import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/** The areas that make up a part of a value, largest first. */
export interface FewestAreas {
  /** Their positions. */
  readonly areas: readonly number[]
  /** What they add, in parts of the value. */
  readonly part: number
}

/**
 * The fewest areas that together make up a part of the value ("half of D comes from 12 areas"), from contributions that
 * add up to it. Of equal areas the first is taken. null where areas count against each other, the value is 0 or
 * undefined: then parts of it say nothing. O(n log n).
 *
 * @param part such as 0.5
 */
export function fewestAreas(ofArea: Vector, part: number): FewestAreas | null {
  const value = sum(ofArea)
  if (!(value > 0) || Array.from(ofArea).some((one) => one < 0)) return null
  const order = Array.from(ofArea, (_, i) => i).sort((a, b) => ofArea[b]! - ofArea[a]! || a - b)
  const areas: number[] = []
  let reached = 0
  for (const i of order) {
    // What only rounding keeps from the part is not worth another area
    if (reached >= part * value * (1 - 1e-12)) break
    areas.push(i)
    reached += ofArea[i]!
  }
  return { areas, part: reached / value }
}
