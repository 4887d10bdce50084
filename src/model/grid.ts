/**
 * A cell as the format holds it. Text stays text, also where it looks like a number; a number is one that the
 * format itself stores as a number (workbooks, JSON, Parquet). null is a cell that is not there.
 */
export type Cell = string | number | null

/** A row of a delivered table, before its header is known. `line` is the line (workbook: row) in the file, from 1. */
export interface GridRow {
  readonly cells: readonly Cell[]
  readonly line: number
  /** Merged cells say over which columns its texts stand, as headers: blanks are blank. */
  readonly exact?: true
  /** Where numbers stand that a workbook shows times one hundred, with a percent sign. */
  readonly percents?: readonly number[]
}
