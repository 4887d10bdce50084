import type { ChainSpec, Level, Step } from '../measures/composite/chain/spec.ts'
import type { WeightSpread } from '../measures/composite/robustness/weight-sets.ts'
import type { Cutting, methods } from '../measures/classify/methods.ts'
import type { Dialect } from '../model/delivery.ts'
import type { Exclusion } from '../model/exclusion.ts'
import type { ClassInfo } from '../model/publication.ts'
import type { Text } from '../model/text.ts'

/** A social index as understood: the chain it runs through, and where what the chain needs beside indicators comes from. */
export interface IndexPlan {
  readonly label: Text
  readonly preset: string | null
  /** The node without a parent bears the id of the index. Every weight is filled in. */
  readonly chain: ChainSpec
  /** Names of the sub-indices by id. */
  readonly groups: Readonly<Record<string, Text>>
  /** Columns whose sum is the population; null where no step asks for it. */
  readonly population: readonly string[] | null
  /** Level whose areas are the groups of an imputation. */
  readonly groupedBy: string | null
  readonly votes: VotesPlan | null
  readonly classes: IndexClasses
  readonly dynamics: DynamicsPlan | null
  readonly dynamicsClasses: IndexClasses
  readonly reliability: ReliabilityPlan | null
  readonly uncertainty: UncertaintyPlan | null
  /** Draws of indicators without anything in common, to tell which principal components are above chance; null of one indicator. */
  readonly parallel: { readonly draws: number; readonly seed: number } | null
  /** Signs of classes, alone or with that of the Dynamik, that come under attention; null: the last classes. */
  readonly attention: readonly string[] | null
  /** Indicators that count persons whom others count as well. */
  readonly contains: Readonly<Record<string, readonly string[]>>
  readonly exclude: readonly Exclusion[]
  readonly years: readonly number[]
}

/** Dynamik: a chain of its own over changes, with sub-indices as in the index where the changes are computed. */
export type DynamicsPlan = { readonly chain: ChainSpec } & (
  | {
      readonly kind: 'over'
      readonly over: number
      /** Areas whose earlier value is an estimate and whose present one is none: without Dynamik, or assessed; null: there are none. */
      readonly estimated: 'leave-out' | 'assess' | null
      /** By how much the index may pass a bound without a change of class that counts; null: the plan says none. */
      readonly margin: number | null
      /** Points of experts for the Dynamik alone; null: those of the index, where it has any. */
      readonly votes: VotesPlan | null
    }
  | { readonly kind: 'given' }
)

/** Declared bounds (none: no classes), or bounds found in the values of each year, of all, or of a base year. */
export type IndexClasses =
  | { readonly kind: 'breaks'; readonly classes: readonly ClassInfo[] }
  | ({
      readonly kind: 'method'
      readonly method: keyof typeof methods
      readonly labels: readonly Text[] | null
      readonly scope: 'year' | 'pooled' | { readonly base: number }
    } & Omit<Cutting, 'persons'>)

/** A table of points: a row a voter, a column an indicator or sub-index. */
export interface VotesPlan {
  readonly file: string
  readonly format: Dialect
  readonly key: string
  /** Whom the points are for. */
  readonly ids: readonly string[]
}

/** Draws of counts, to tell how sure rank and class are. */
export interface ReliabilityPlan {
  readonly draws: number
  readonly seed: number
  readonly law: 'binomial' | 'beta-binomial'
  readonly districts: string | null
  /** By indicator: of those counted in the earlier year of a change, the share that is counted again; none of an indicator not there. */
  readonly again: Readonly<Record<string, number>>
  readonly confidence: number
}

/** Questions of method that could be decided otherwise, each with what else could be done; none where it is settled. */
export interface UncertaintyPlan {
  readonly draws: number
  readonly seed: number
  /** Share of the draws within the ranges of ranks. */
  readonly level: number
  readonly normalise: readonly Extract<Step, { readonly step: 'normalise' }>[]
  readonly aggregate: readonly Level['aggregate'][]
  /** null: not treated at all. */
  readonly treat: readonly (Extract<Step, { readonly step: 'treat' }> | null)[]
  readonly weights: WeightSpread | { readonly kind: 'methods'; readonly methods: readonly Level['weigh'][] } | null
  /** Left out one at a time. */
  readonly without: readonly string[]
  /** Base sample of the Sobol indices, and the level of their intervals; null where they are not asked for. */
  readonly sensitivity: { readonly sample: number; readonly level: number } | null
}

/** An indicator of an index with its weight among its siblings. */
export interface Member {
  readonly id: string
  readonly weight: number
}
