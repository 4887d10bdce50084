import type { Null } from '../measures/inference/nulls.ts'
import type { Text } from '../model/text.ts'

export interface SegregationPlan {
  readonly groups: readonly GroupPlan[]
  readonly sets: readonly SetPlan[]
  /** By id, each once, with the parameters that are not left at their defaults. */
  readonly measures: readonly { readonly id: string; readonly given: Readonly<Record<string, number>> }[]
  /** The same of measures with a value for every area; empty: none. */
  readonly local: SegregationPlan['measures']
  /** One group in an area beside another in the areas around. */
  readonly around: readonly AroundPlan[]
  /** Whether the tables tell what each area adds to every value. */
  readonly contributions: boolean
  /** Whether M and H are parted by level, and the change of M by its sources. */
  readonly decompose: boolean
  /** Keys of areas whose centroids are the city centres; empty: none declared. */
  readonly centre: readonly string[]
  readonly inference: InferencePlan | null
  /** Areas of earlier years: those on which the data were delivered, or the ones they are carried to. */
  readonly areas: 'delivered' | 'base'
  /** Names of levels, the base level among them where it is asked for. */
  readonly levels: readonly string[]
}

export interface InferencePlan {
  readonly interval: 'persons' | 'areas' | null
  readonly test: Null | null
  /** Whether each area is to be left out in turn. */
  readonly jackknife: boolean
  readonly draws: number
  readonly seed: number
}

/** Two of the groups: the share of `group` here, that of `second` around. */
export interface AroundPlan {
  readonly group: GroupPlan
  readonly second: GroupPlan
}

/** Several groups that nobody belongs to twice. */
export interface SetPlan {
  readonly id: string
  readonly label: Text
  /** Columns, the lowest first where they have an order. */
  readonly groups: readonly string[]
  /** All persons; whoever belongs to no group is one more. null: the groups are all. */
  readonly of: string | null
}

export interface GroupPlan {
  readonly id: string
  readonly label: Text
  readonly count: string
  /** All persons the group is part of, or the persons it is compared with. */
  readonly against: { readonly total: string } | { readonly other: string; readonly label: Text }
}
