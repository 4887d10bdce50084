import type { Finding } from '../../model/finding.ts'
import type { Bytes } from '../../model/files.ts'
import { cellReader, unreadable } from '../parquet/cells.ts'
import { openParquet } from '../parquet/open.ts'
import type { Given } from './given.ts'
import { inspection, type Inspection } from './inspection.ts'
import { inspectRows } from './inspect-table.ts'
import type { KnownKeys } from './keys.ts'
import { recordsOf } from './records.ts'

/**
 * What a Parquet table holds; columns of lists or groups are left out, as no plan can ask for them, others that are neither
 * numbers nor text with a warning, and signs stand where their numbers would. O(cells).
 */
export async function inspectParquet(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
): Promise<Inspection> {
  const place = { file, source: 'x' }
  const parquet = await openParquet(bytes, place)
  const columns = parquet.columns.filter((one) => unreadable(one, file) === null && !parquet.signColumns.has(one.name))
  const cells = columns.map((column) => cellReader(column, place))
  const rows = await parquet.read(columns.map(({ name }) => name))
  // What no double holds stays with all its digits.
  const records = rows.map((values) =>
    cells.map((read, k) => {
      const cell = read(values[k])
      return typeof cell === 'object' && cell !== null ? cell.digits : cell
    }),
  )
  const names = columns.map(({ name }) => name)
  const { grid, layout } = recordsOf(names, records)
  const nested = parquet.columns.flatMap((column) => (column.nested ? [column.name] : []))
  const warnings = parquet.columns.flatMap((column): Finding[] => {
    const left = column.nested ? null : unreadable(column, file)
    return left === null ? [] : [{ ...left, severity: 'warning' }]
  })
  const evidence = inspectRows(layout, known, given)
  // Of a decimal a run takes the double nearest to it.
  const table = {
    ...evidence,
    columns: evidence.columns.map((one) => (one.large?.value.includes('.') ? { ...one, large: null } : one)),
  }
  return inspection(file, bytes.size, 'parquet', { grid, nested, table, doubts: table.doubts, warnings })
}
