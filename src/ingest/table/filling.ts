import type { Column, Table } from '../../model/table.ts'
import type { CellRow } from './cell-row.ts'
import type { CellRows } from './cell-rows.ts'

/** What a table holds while its rows are being read. */
export type Filled = Pick<Table, 'keys' | 'lines' | 'numbers' | 'texts'>

/** Takes the rows of one Berichtsjahr that have a key. */
export interface Filling {
  add(key: string, row: CellRow): void
  /** Takes the first so many of the rows at once. */
  addMany(keys: readonly string[], rows: CellRows, count: number): void
  filled(): Filled
}

/** A numeric column of a table; positions are counted from 1 there. */
export const filledColumn = (
  { header, at }: { readonly header: string; readonly at: number },
  rest: Omit<Column, 'header' | 'at'>,
): Column => ({ header, at: at + 1, ...rest })
