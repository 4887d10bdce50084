import type { Dialect, Sign } from '../model/delivery.ts'
import type { Exclusion } from '../model/exclusion.ts'
import type { ClassInfo, Direction, Publisher } from '../model/publication.ts'
import type { aggregate } from '../measures/composite/aggregate.ts'
import type { normalise } from '../measures/composite/normalise.ts'
import type { Language, Text } from '../model/text.ts'

/** The plan as understood: every default filled in, every name checked. A plain value; the manifest prints it. */
export interface Plan {
  readonly title: Text
  readonly notice: Text | null
  readonly publisher: Publisher
  /** Berichtsjahre, ascending. */
  readonly years: readonly number[]
  readonly language: Language
  readonly areas: AreasPlan
  readonly sources: Readonly<Record<string, SourcePlan>>
  readonly indicators: Readonly<Record<string, IndicatorPlan>>
  readonly segregation: SegregationPlan | null
  readonly index: Readonly<Record<string, IndexPlan>>
  readonly protect: ProtectPlan
  readonly outputs: readonly ('tables' | 'report' | 'layers')[]
}

export interface AreasPlan {
  readonly level: string
  readonly label: Text
  /** Gebietsstände, the newest first. */
  readonly editions: readonly AreaEdition[]
  readonly levels: readonly LevelPlan[]
  readonly exclude: readonly Exclusion[]
}

export interface AreaEdition {
  readonly gebietsstand: string
  readonly file: string
  readonly key: string
  readonly name: string | null
  readonly crs: string | null
  readonly exclaves: 'refuse' | 'dissolve'
  /** null: the file is GeoJSON. */
  readonly format: Dialect | null
}

export interface LevelPlan {
  readonly id: string
  readonly label: Text
  readonly prefix: number
}

export interface SourcePlan {
  readonly file: string
  readonly year: number | { readonly column: string } | null
  readonly years: readonly number[]
  readonly format: Dialect
  readonly key: readonly string[]
  readonly drop: readonly string[]
  readonly missing: 'refuse' | 'allow'
  readonly signs: Readonly<Record<string, Sign>>
  readonly secrecy: number | null
  readonly columns: Readonly<Record<string, { readonly header: string; readonly type: 'number' | 'text' }>>
  readonly provider: { readonly name: string; readonly licence: string; readonly uri: string | null }
}

export interface IndicatorPlan {
  readonly label: Text
  readonly unit: string
  readonly direction: Direction
  readonly theme: string | null
  readonly value: RatePlan | PublishedPlan
  readonly classes: ClassRule | null
}

export interface RatePlan {
  readonly kind: 'rate'
  /** Columns whose sum is the numerator. */
  readonly numerator: readonly string[]
  readonly denominator: readonly string[]
  readonly per: number
  /** Smallest denominator at which this rate is shown; null: the plan's general one. */
  readonly minimum: number | null
}

export interface PublishedPlan {
  readonly kind: 'published'
  readonly column: string
}

export type ClassRule =
  | { readonly kind: 'breaks'; readonly classes: readonly ClassInfo[] }
  | {
      readonly kind: 'method'
      readonly method: 'quantile' | 'equal-interval' | 'natural-breaks' | 'standard-deviation'
      readonly count: number
    }

export interface SegregationPlan {
  readonly groups: readonly GroupPlan[]
  readonly measures: readonly string[]
  /** Names of levels, the base level among them where it is asked for. */
  readonly levels: readonly string[]
}

export interface GroupPlan {
  readonly id: string
  readonly label: Text
  readonly count: string
  /** All persons the group is part of, or the persons it is compared with. */
  readonly against: { readonly total: string } | { readonly other: string }
}

export interface IndexPlan {
  readonly label: Text
  readonly preset: string | null
  readonly status: readonly Member[]
  readonly dynamics:
    | { readonly kind: 'over'; readonly over: number }
    | { readonly kind: 'given'; readonly given: readonly Member[] }
    | null
  readonly normalise: keyof typeof normalise
  readonly aggregate: keyof typeof aggregate
  readonly restandardise: boolean
  readonly classes: readonly ClassInfo[]
  readonly dynamicsClasses: readonly ClassInfo[]
  readonly exclude: readonly Exclusion[]
  readonly years: readonly number[]
}

export interface Member {
  readonly id: string
  readonly weight: number
}

export interface ProtectPlan {
  readonly minimumCount: number
  readonly denominators: number | null
  readonly below: 'withhold' | 'refuse'
}
