/** Between what a measure lies for all tables of whole persons that are compatible with what is known. */
export interface Bounds {
  /** NaN where the measure is undefined for every such table; tables for which it is undefined do not count. */
  readonly lower: number
  readonly upper: number
  /** Whether there is a table for either end; else no table lies outside, and none may reach an end. */
  readonly sharp: boolean
  /** Where sharp: persons of the kind that is not known everywhere, for which the value is the lower and the upper end. */
  readonly tables: readonly [Float64Array, Float64Array] | null
}
