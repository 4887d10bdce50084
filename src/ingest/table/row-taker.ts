import type { CellRow } from './cell-row.ts'
import type { CellRows } from './cell-rows.ts'

/** Takes the rows of a table one after the other. */
export interface RowTaker {
  /** Takes the next row; false: the table has ended, no further row is wanted. */
  take(row: CellRow): boolean
  /** Takes rows at once as far as nothing about them is unusual, and answers how many; the next is for `take`. */
  takeMany(rows: CellRows): number
}
