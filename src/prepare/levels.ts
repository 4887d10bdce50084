import { sum } from '../math/sum.ts'
import type { Level } from '../model/level.ts'
import type { Vector } from '../model/vector.ts'

/**
 * Counts of areas added up to the areas of a higher level; NaN where one of them is NaN, for a sum of some is no
 * total. Whole persons add up exactly, parts of persons with compensation. O(n).
 */
export function upward(level: Level, counts: Vector): Float64Array {
  const values = members(level).map((own) => sum(own, (i) => counts[i]!))
  return Float64Array.from(values)
}

/** The places of the areas that lie in each area of a level, ascending. O(n). */
export function members({ units, parent }: Level): number[][] {
  const lists: number[][] = units.map(() => [])
  parent.forEach((at, i) => lists[at]!.push(i))
  return lists
}
