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
  /** Against the other areas: the difference of two values, each on the scale of its own year. */
  readonly relative: number
  /** Values on the scales of their own years, and the present one on that of the earlier year. */
  readonly values: { readonly before: number; readonly now: number; readonly onEarlier: number }
  /** In itself: both values on the scale of the earlier year. NaN where the index only compares areas of one year. */
  readonly absolute: number
  /** Another class, but by no more than small counts or the margin of the plan explain. */
  readonly within: boolean
  /** Of the values on the scale of the first year, a year: slope of all years up to this one, and change of that slope. */
  readonly trend: number
  /** What the trend is of. */
  readonly series: readonly { readonly year: number; readonly value: number }[]
  readonly acceleration: number
}
