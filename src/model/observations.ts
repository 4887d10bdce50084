import type { Text } from './text.ts'
import type { Cells } from './vector.ts'
import type { Year } from './year.ts'

/**
 * One indicator in one Berichtsjahr over all areas. Counts are NaN where the value came without them.
 * `notes` says why a number is missing, where more is known than its status.
 */
export interface Observations extends Cells {
  readonly indicator: string
  readonly year: Year
  readonly numerator: Float64Array
  readonly denominator: Float64Array
  readonly notes: readonly (Text | null)[]
  /** The value before it was drawn towards others; not there where it is not shrunk. */
  readonly unshrunk?: Float64Array
  /** 1 where the value rests on counts shared out by an Umsteigeschlüssel; not there where none does. */
  readonly estimated?: Uint8Array
}
