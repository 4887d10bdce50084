import type { Read, TableSpec } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import type { Table } from '../../model/table.ts'
import { ahead } from '../table/ahead.ts'
import { byteRows } from './byte-rows.ts'
import { chunks } from './chunks.ts'
import { deliveredTable } from '../table/delivered-table.ts'
import { broken, lenientCsv } from './lenient-csv.ts'
import { bytewise } from './record-scanner.ts'
import { turnedCsv } from './turned-csv.ts'

/** Bytes read at once: enough for the speed of the disk. */
const usualPart = 1 << 21

/**
 * Reads a delivered CSV file as its source declares it: one table a Berichtsjahr that the plan covers and
 * the file holds, ascending. Keys stay text, numbers are read only from the columns that the plan calls
 * numbers, and no sign is guessed. All that is wrong with cells, rows and columns comes back as findings;
 * a file that cannot be read as a table at all throws (ATL-0203, 0204, 0206, 0213). O(n), in memory that
 * does not grow with the file beyond the tables themselves.
 */
export async function csv(bytes: Bytes, spec: TableSpec, size = usualPart): Promise<Read<Table[]>> {
  if (spec.transpose) return turnedCsv(bytes, spec)
  if (!bytewise(spec.dialect)) return lenientCsv(bytes, spec)
  const table = deliveredTable(
    spec,
    ahead(bytes.size, () => rows.passed()),
  )
  const rows = byteRows(spec, table)
  for await (const part of chunks(bytes, spec, size)) rows.push(part)
  return table.finish(broken(rows.end(), table, spec))
}
