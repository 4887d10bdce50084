import type { Bezugsraum } from './bezugsraum.ts'
import type { Klasse } from './klasse.ts'
import type { Year } from './year.ts'

/** What became of an area since an earlier Berichtsjahr, in an index; NaN where one of the years has no value. */
export interface DevelopmentScore {
  readonly raum: Bezugsraum['id']
  readonly name: string
  readonly ebene: string
  readonly year: Year
  readonly index: string
  readonly since: Year
  readonly before: Klasse | null
  readonly now: Klasse | null
  /** Whether all years have one scale, such as that of a base year; else each has that of its own areas. */
  readonly oneScale: boolean
  /** Against the other areas: the difference of two values, each on the scale of its own year, or less what all have in common. */
  readonly relative: number
  /**
   * As published; what all areas have in common (the mean change on one scale, else 0); and both on the scale of the
   * earlier year, or on that of all.
   */
  readonly values: {
    readonly before: number
    readonly now: number
    readonly common: number
    readonly earlier: { readonly before: number; readonly now: number }
  }
  /** In itself: the difference of the latter two. NaN where the index only compares areas of one year. */
  readonly absolute: number
  /** Another class, but by no more than small counts or the margin of the plan explain. */
  readonly within: boolean
  /**
   * Of the values on the scale of the first year, or on that of all, a year: slope of all years up to this one, and change
   * of that slope.
   */
  readonly trend: number
  /** What the trend is of; NaN where a year has no value, or one that is not to be compared. */
  readonly series: readonly { readonly year: number; readonly value: number; readonly estimated: boolean }[]
  readonly acceleration: number
  /** Whether one of these values rests on counts that an Umsteigeschlüssel shared out. */
  readonly estimated: boolean
}
