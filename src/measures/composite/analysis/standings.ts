import { rank } from '../../../math/rank.ts'

/** Where an area stands in one indicator. */
export interface Standing {
  readonly id: string
  /** 1 is the highest normalised value: the most of what the index means. */
  readonly rank: number
  readonly value: number
}

/** An area's standing in every indicator it has, the best place first; equal places in the order of the indicators. */
export function standings(ids: readonly string[], columns: readonly ArrayLike<number>[], area: number): Standing[] {
  return ids
    .map((id, k) => ({ id, rank: rank(columns[k]!)[area]!, value: columns[k]![area]! }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.rank - b.rank)
}
