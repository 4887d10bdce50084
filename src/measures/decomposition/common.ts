import type { Vector } from '../../model/vector.ts'
import { table, type Table } from './table.ts'

/** Positions of areas and of groups. */
export interface Common {
  readonly areas: readonly number[]
  readonly groups: readonly number[]
}

/**
 * The areas where somebody of these groups lives, and the groups that somebody in these areas belongs to, in both of two
 * years: what their tables have in common. O(areas · groups) a round, of which there are more than two only where an area
 * has no other groups than those that come or go.
 */
export function common(before: readonly Vector[], after: readonly Vector[]): Common {
  const anybody = (year: readonly Vector[], groups: readonly number[], areas: readonly number[]) =>
    groups.some((k) => areas.some((i) => year[k]![i]! > 0))
  const inBoth = (groups: readonly number[], areas: readonly number[]) =>
    anybody(before, groups, areas) && anybody(after, groups, areas)
  const narrowed = ({ areas, groups }: Common): Common => {
    const kept = groups.filter((k) => inBoth([k], areas))
    const lived = areas.filter((i) => inBoth(kept, [i]))
    if (kept.length === groups.length && lived.length === areas.length) return { areas, groups }
    return narrowed({ areas: lived, groups: kept })
  }
  return narrowed({ areas: Array.from(before[0]!, (_, i) => i), groups: before.map((_, k) => k) })
}

/** The tables of both years over what they have in common, with the areas of their rows. O(areas · groups) a round. */
export function commonTables(
  before: readonly Vector[],
  after: readonly Vector[],
): { readonly areas: readonly number[]; readonly then: Table; readonly now: Table } {
  const { areas, groups } = common(before, after)
  const of = (year: readonly Vector[]) =>
    table(
      groups.map((k) => year[k]!),
      areas,
    )
  return { areas, then: of(before), now: of(after) }
}
