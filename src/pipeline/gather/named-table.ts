import type { ColumnSpec, Dialect, TableSpec } from '../../model/delivery.ts'
import type { Year } from '../../model/year.ts'
import { undated } from '../undated.ts'

interface Named {
  readonly file: string
  readonly key: string
  readonly format: Dialect
  /** Keys of total rows. */
  readonly drop: readonly string[]
}

/** The column of years of a table that holds several, and those that are read. */
export interface Dated {
  readonly column: string
  readonly years: readonly Year[]
}

/** How a CSV that is named on the command line is read: with a header row, a key column and, but for `dated`, no year. */
export const namedTable = (
  { file, key, format, drop }: Named,
  columns: Readonly<Record<string, ColumnSpec>>,
  signs: TableSpec['signs'] = {},
  dated: Dated | null = null,
): TableSpec => ({
  source: 'table',
  file,
  kind: 'csv',
  dialect: format,
  sheet: null,
  header: null,
  path: null,
  member: null,
  key: [key],
  year: dated === null ? undated : { column: dated.column },
  years: dated === null ? [undated] : dated.years,
  drop,
  signs,
  columns,
})
