import type { WeightKind } from '../model/crosswalk.ts'
import type { Dialect } from '../model/delivery.ts'
import type { Exclusion } from '../model/exclusion.ts'
import type { Text } from '../model/text.ts'

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

/** What may be changed in delivered geometry: winding of rings, rings that cross themselves, and how far vertices move onto each other (metres). */
export interface Repair {
  readonly rewind: boolean
  readonly untangle: boolean
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
