import type { AssociationPlan } from './association-plan.ts'
import type { Checks } from '../model/checks.ts'
import type { WeightKind } from '../model/crosswalk.ts'
import type { ColumnSpec, Dialect, Kind, Sign, Where } from '../model/delivery.ts'
import type { Exclusion } from '../model/exclusion.ts'
import type { PointRule, PointsSpec } from '../model/points.ts'
import type { ClassInfo, Direction, Publisher } from '../model/publication.ts'
import type { Null } from '../measures/inference/nulls.ts'
import type { Engine, RowTest, ScanFiles, ScanFormat, Tally } from '../model/scan.ts'
import type { Language, Text } from '../model/text.ts'
import type { IndexPlan } from './index-plan.ts'
import type { TypologyPlan } from './typology-plan.ts'

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
  readonly points: Readonly<Record<string, PointsPlan>>
  readonly checks: Checks
  readonly indicators: Readonly<Record<string, IndicatorPlan>>
  /** Levels that the indicators are published on; the base level is always among them. */
  readonly levels: readonly string[]
  readonly segregation: SegregationPlan | null
  readonly association: AssociationPlan | null
  readonly index: Readonly<Record<string, IndexPlan>>
  readonly typology: Readonly<Record<string, TypologyPlan>>
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
  /** null: the file holds geometry. */
  readonly format: Dialect | null
  readonly layer: string | null
  readonly encoding: Dialect['encoding'] | null
  /** Metres up to which gaps and overlaps between areas are none. */
  readonly tolerance: number
  readonly repair: Repair
  /** Where the plan says so: `areas.base`, `areas.earlier[0]`. */
  readonly setting: string
  /** To the areas of the newest Gebietsstand; null: the years of this one stay on their own areas. */
  readonly crosswalk: CrosswalkPlan | null
}

export interface CrosswalkPlan {
  readonly file: string
  readonly format: Dialect
  readonly from: string
  readonly to: string
  readonly weight: string
  /** What the weights share out, or the column that says it. */
  readonly by: WeightKind | { readonly column: string }
  readonly normalise: boolean
  readonly slivers: number | null
  /** Columns that travel by weight besides those the plan uses as counts. */
  readonly counts: readonly string[]
}

/** What may be changed in delivered geometry: winding of rings, and how far vertices move onto each other (metres). */
export interface Repair {
  readonly rewind: boolean
  readonly snap: number | null
}

/** A higher level, and how each area tells in which of its areas it lies. */
export interface LevelPlan {
  readonly id: string
  readonly label: Text
  readonly key:
    | { readonly kind: 'prefix'; readonly length: number }
    | { readonly kind: 'whole'; readonly whole: string; readonly name: string }
    | {
        readonly kind: 'column'
        readonly column: string
        readonly name: string | null
        /** Where the columns stand; null: in the file of the areas. */
        readonly parents: LookupPlan | null
      }
  readonly names: (LookupPlan & { readonly name: string }) | null
}

/** A table of keys beside the data. */
export interface LookupPlan {
  readonly file: string
  readonly format: Dialect
  readonly key: string
}

export interface SourcePlan {
  /** Of a source on a server the table. */
  readonly file: string
  /** Rows to be counted; null: a table as it stands. */
  readonly scan: ScanPlan | null
  readonly kind: Kind
  readonly year: number | { readonly column: string } | null
  readonly years: readonly number[]
  readonly format: Dialect
  readonly header: readonly number[] | null
  /** Of a workbook: sheet (`{year}` stands for the Berichtsjahr), columns, hidden rows. */
  readonly sheet: string | number | null
  readonly span: string | null
  readonly hidden: 'read' | 'skip' | null
  /** Of JSON the way to the records, of an archive the member. */
  readonly path: string | null
  readonly member: string | null
  readonly where: Where | null
  readonly key: readonly string[]
  /** Digits of the key's columns where they are stored as numbers. */
  readonly digits: readonly number[] | null
  /** Column with the name of the area, to be checked against the key. */
  readonly name: string | null
  readonly drop: readonly string[]
  readonly missing: 'refuse' | 'allow'
  readonly signs: Readonly<Record<string, Sign>>
  readonly secrecy: number | null
  /** The publisher changes counts a little (cell key, rounding): sums are told, not judged. */
  readonly perturbed: boolean
  /** The smallest and the greatest count that a sign for secret or unknown stands for; not there where nobody says. */
  readonly suppressed?: readonly [least: number, most: number]
  /** Every count is the multiple of this that is nearest to the true one. */
  readonly rounding?: number
  readonly columns: Readonly<Record<string, ColumnSpec>>
  readonly provider: { readonly name: string; readonly licence: string; readonly uri: string | null }
}

/** A source with a row a person or address, and what is counted of it. Its `columns` are the counts. */
export interface ScanPlan {
  readonly engine: 'memory' | Engine
  /** null: a table of a server. */
  readonly format: ScanFormat | null
  readonly where: RowTest | null
  readonly tallies: Readonly<Record<string, Tally>>
  /** Areas without a row have 0. */
  readonly zeros: boolean
  readonly query: string | null
  readonly tables: ScanFiles['tables']
}

/** Points that are counted per area as the column `<id>.count`. */
export interface PointsPlan extends PointsSpec, PointRule {
  readonly years: readonly number[]
  /** Only counts of persons are protected. */
  readonly of: 'facilities' | 'persons'
  readonly provider: SourcePlan['provider']
}

export interface IndicatorPlan {
  readonly label: Text
  readonly unit: string
  readonly direction: Direction
  readonly theme: string | null
  readonly value: RatePlan | PublishedPlan
  readonly classes: ClassRule | null
  /** Its change as an indicator of its own. */
  readonly change: ChangePlan | null
  /** Drawn towards the share of the city, or of the area of this level above. */
  readonly shrink?: { readonly toward: 'city' | { readonly level: string } }
}

export interface ChangePlan {
  readonly over: number
  readonly as: 'points' | 'percent'
  readonly estimated: 'leave-out' | 'assess' | null
}

export interface RatePlan {
  readonly kind: 'rate'
  /** Columns whose sum is the numerator. */
  readonly numerator: readonly string[]
  readonly denominator: readonly string[]
  readonly per: number
  /** The numerator counts facilities, not persons. */
  readonly facilities?: true
  /** Smallest denominator at which this rate is shown; null: the plan's general one. */
  readonly minimum: number | null
}

export interface PublishedPlan {
  readonly kind: 'published'
  readonly column: string
  /** Persons that stand for the denominator where the share is carried to other areas; null: it cannot be. */
  readonly proxy: string | null
}

export type ClassRule =
  | { readonly kind: 'breaks'; readonly classes: readonly ClassInfo[] }
  | {
      readonly kind: 'method'
      readonly method: 'quantile' | 'equal-interval' | 'natural-breaks' | 'standard-deviation' | 'head-tail'
      readonly count: number
      /** Of quantiles, by Hyndman & Fan. */
      readonly type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | undefined
      readonly closed?: 'upper' | 'lower' | undefined
    }

export interface SegregationPlan {
  readonly groups: readonly GroupPlan[]
  readonly sets: readonly SetPlan[]
  /** By id, each once, with the parameters that are not left at their defaults. */
  readonly measures: readonly { readonly id: string; readonly given: Readonly<Record<string, number>> }[]
  /** The same of measures with a value for every area; empty: none. */
  readonly local: SegregationPlan['measures']
  /** One group in an area beside another in the areas around. */
  readonly around: readonly AroundPlan[]
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
  readonly against: { readonly total: string } | { readonly other: string }
}

export interface ProtectPlan {
  readonly minimumCount: number
  readonly denominators: number | null
  readonly below: 'withhold' | 'refuse'
  /** Whether further values are withheld so that withheld ones cannot be worked out. */
  readonly secondary: boolean
}
