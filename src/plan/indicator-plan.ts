import type { ClassInfo, Direction } from '../model/publication.ts'
import type { Text, Wording } from '../model/text.ts'

export interface IndicatorPlan {
  readonly label: Text
  readonly unit: Wording
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
