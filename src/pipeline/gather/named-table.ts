import type { ColumnSpec, Dialect, TableSpec } from '../../model/delivery.ts'
import { undated } from '../undated.ts'

interface Named {
  readonly file: string
  readonly key: string
  readonly format: Dialect
  /** Keys of total rows. */
  readonly drop: readonly string[]
}

/** How a CSV that is named on the command line is read: with a header row, a key column and no year. */
export const namedTable = (
  { file, key, format, drop }: Named,
  columns: Readonly<Record<string, ColumnSpec>>,
  signs: TableSpec['signs'] = {},
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
  year: undated,
  years: [undated],
  drop,
  signs,
  columns,
})
