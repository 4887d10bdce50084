import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/** Who lives where by group, with the sums that every index of several groups starts from. */
export interface Composition {
  /** Groups that somebody belongs to; empty ones change nothing. */
  readonly groups: readonly Vector[]
  /** Persons of each area. */
  readonly persons: Float64Array
  /** Persons of the city. */
  readonly all: number
  /** Each group's share of the city. */
  readonly shares: readonly number[]
  /** Chance that two persons drawn from the city, with replacement, belong to different groups. */
  readonly interaction: number
}

/** Counts by group (outer) and area (inner), added up. Groups that nobody belongs to are left out. O(areas × groups). */
export function composition(counts: readonly Vector[]): Composition {
  const sizes = counts.map((group) => sum(group))
  const present = counts.flatMap((_, k) => (sizes[k]! > 0 ? [k] : []))
  const groups = present.map((k) => counts[k]!)
  const persons = new Float64Array(groups[0]?.length ?? 0)
  for (const group of groups) for (let i = 0; i < persons.length; i++) persons[i]! += group[i]!
  const all = sum(present, (k) => sizes[k]!)
  const shares = present.map((k) => sizes[k]! / all)
  return { groups, persons, all, shares, interaction: sum(shares, (P) => P * (1 - P)) }
}
