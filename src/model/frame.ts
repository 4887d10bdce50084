import type { Bezugsraum } from './bezugsraum.ts'
import type { Levels } from './level.ts'
import type { Cells } from './vector.ts'
import type { Year } from './year.ts'

/** Where a column of a frame came from: line numbers by area, 0 where the file has no row for it. */
export interface Origin {
  readonly file: string
  readonly header: string
  readonly lines: Int32Array
  /** The areas stand in columns: a line begins with the header, and its columns are theirs. */
  readonly turned?: true
}

/** What the file says of several areas together, given by their places. */
export interface StatedTotal {
  readonly areas: readonly number[]
  readonly total: number
}

export interface FrameColumn extends Cells {
  readonly origin: Origin
  /** Rows that the plan declares as totals; not there where the file has none. */
  readonly totals?: readonly StatedTotal[]
}

/**
 * All delivered columns of one Berichtsjahr, aligned to one list of areas that is sorted by key.
 * Columns are named `source.column`.
 */
export interface Frame {
  readonly year: Year
  readonly units: readonly Bezugsraum[]
  /** The higher levels that these areas lie in. */
  readonly levels: Levels
  readonly numbers: ReadonlyMap<string, FrameColumn>
  readonly texts: ReadonlyMap<string, readonly string[]>
}
