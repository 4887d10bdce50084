import type { Cells } from './vector.ts'
import type { Year } from './year.ts'

/** A numeric column as delivered. `at` is its position in the file, counted from 1. */
export interface Column extends Cells {
  readonly header: string
  readonly at: number
  /** Of a long or turned table: the line of each value, 0 where no row holds it. Otherwise the lines of the table hold. */
  readonly lines?: ArrayLike<number>
}

/**
 * One delivered table of one Berichtsjahr: decoded, typed as declared, not judged. Rows stand in the
 * order of the file; `lines` holds their line numbers, counted from 1, so that every value can be traced
 * to its cell. Columns bear the names the plan gives them.
 */
export interface Table {
  readonly source: string
  readonly year: Year
  readonly file: string
  readonly keyHeader: string
  readonly keys: readonly string[]
  readonly lines: ArrayLike<number>
  readonly numbers: Readonly<Record<string, Column>>
  readonly texts: Readonly<Record<string, readonly string[]>>
  /** Rows the plan declares as totals: not data, but to be checked against the sum. */
  readonly totals: readonly TotalRow[]
  /** Of a table whose areas stand in columns: the line of each column of texts. Every value has its line in `Column.lines`. */
  readonly turned?: Readonly<Record<string, number>>
}

export interface TotalRow {
  readonly key: string
  readonly line: number
  readonly numbers: Readonly<Record<string, number>>
}
