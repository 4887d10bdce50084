import type { Cell, GridRow } from '../../model/grid.ts'

/** Rows of a table whose areas stand in columns, with rows and columns exchanged: `line` is then the number of the column in the file, from 1. */
export interface TurnedRows {
  readonly rows: readonly (GridRow & { readonly cells: readonly Cell[] })[]
  /** The lines of the file that have become columns. */
  readonly lines: readonly number[]
}

/** Exchanges rows and columns; columns without anything are left out. O(cells). */
export function turn(rows: readonly GridRow[]): TurnedRows {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const turned = Array.from({ length: width }, (_, at) => ({
    cells: rows.map(({ cells }) => cells[at] ?? null),
    line: at + 1,
  }))
  return {
    rows: turned.filter(({ cells }) => cells.some((cell) => String(cell ?? '').trim() !== '')),
    lines: rows.map(({ line }) => line),
  }
}
