import { composition } from './composition.ts'
import type { Vector } from '../../model/vector.ts'

/** Groups in an order, cut in two at one of the thresholds between them. */
export interface Threshold {
  /** Persons of each area who belong to the groups below. */
  readonly below: Float64Array
  /** Persons of each area. */
  readonly persons: Float64Array
  /** Share of the city below. */
  readonly P: number
}

/**
 * All thresholds between neighbouring groups, from low to high. Groups that nobody belongs to are left out, so that no
 * two thresholds part the city alike. Counts are persons. O(areas × groups).
 */
export function thresholds(counts: readonly Vector[]): Threshold[] {
  const { groups, persons, all } = composition(counts)
  const below = new Float64Array(persons.length)
  let count = 0
  return groups.slice(0, -1).map((group) => {
    for (let i = 0; i < below.length; i++) {
      below[i]! += group[i]!
      count += group[i]!
    }
    return { below: below.slice(), persons, P: count / all }
  })
}
