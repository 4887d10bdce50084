import type { Bytes } from '../../model/files.ts'
import type { GridRow } from '../../model/grid.ts'
import { cellReader } from '../parquet/cells.ts'
import { openParquet } from '../parquet/open.ts'
import type { Given } from './given.ts'
import { inspection, type Inspection } from './inspection.ts'
import { inspectTable } from './inspect-table.ts'
import type { KnownKeys } from './keys.ts'

/**
 * What a Parquet table holds; columns of lists or groups are left out, as no plan can ask for them, and
 * signs stand where their numbers would. O(cells).
 */
export async function inspectParquet(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
): Promise<Inspection> {
  const place = { file, source: 'x' }
  const parquet = await openParquet(bytes, place)
  const columns = parquet.columns.filter(({ name, nested }) => !nested && !parquet.signColumns.has(name))
  const cells = columns.map((column) => cellReader(column, place))
  const rows = await parquet.read(columns.map(({ name }) => name))
  // Names are the header row; records count from 1 behind it. What no double holds stays with all its digits.
  const grid: GridRow[] = [
    { cells: columns.map(({ name }) => name), line: 0 },
    ...rows.map((values, i) => ({
      cells: cells.map((read, k) => {
        const cell = read(values[k])
        return typeof cell === 'bigint' ? String(cell) : cell
      }),
      line: i + 1,
    })),
  ]
  const table = inspectTable(grid, known, given)
  return inspection(file, bytes.size, 'parquet', { grid, table, doubts: table.doubts })
}
