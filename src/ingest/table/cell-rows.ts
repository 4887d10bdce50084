import type { CellRow } from './cell-row.ts'

/**
 * Rows of a text file that follow one another, each on one line, so that a column is read for all of them before
 * the next one is: the same short steps over and over are what a processor is fast at. None of their cells is
 * stored as a number.
 */
export interface CellRows {
  readonly count: number
  /** The line of the first. */
  readonly line: number
  /** One of them, counted from 0, until another is asked for. */
  row(i: number): CellRow
  /** How many of them, from the first on, are as usual. */
  usual(rule: Usual): number
  /** Writes the texts of a cell of the first so many rows. */
  texts(at: number, count: number, into: string[], place: number): void
  /** Writes the numbers in a cell of the first so many rows, and how they are written, as `CellRow.number` does. */
  numbers(at: number, count: number, into: Float64Array, how: Uint8Array, place: number): void
}

/** A row that may be taken without another look at it. */
export interface Usual {
  readonly least: number
  readonly most: number
  /** Cells that begin with a character of ASCII that is not barred. */
  readonly begins: readonly { readonly at: number; readonly barred: (code: number) => boolean }[]
  /** The cell that is the same in all of the rows; -1: none. */
  readonly same: number
}
