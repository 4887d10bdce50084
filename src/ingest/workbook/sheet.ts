import type { GridRow } from '../../model/grid.ts'

/** What stands beside a value in a workbook and must be known before it is used. */
export type Mark =
  /** An error value such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result was never stored. */
  | { readonly kind: 'uncalculated' }
  /** A number shown times one hundred, with a percent sign. */
  | { readonly kind: 'percent' }
  /** A text formatted in parts, of which one may be raised: `158²` cannot be told from 1582. */
  | { readonly kind: 'rich' }

export interface SheetRow extends GridRow {
  readonly hidden: boolean
  /** By position of the cell, from 0. */
  readonly marks: ReadonlyMap<number, Mark>
}

/** A rectangle of cells: rows (as in the file, from 1) and positions (from 0), both ends included. */
export interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** One sheet as stored: rows that hold something, in order. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly merged: readonly Range[]
  /** Columns that nobody sees, by position from 0, as far as the rows reach. */
  readonly hiddenColumns: readonly number[]
}

/** A workbook that is open: what sheets it has; each is read when asked for. */
export interface Book {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[]
  read(position: number): Promise<Sheet>
}
