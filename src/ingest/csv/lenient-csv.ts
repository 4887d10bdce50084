import type { Read, TableSpec } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import type { Table } from '../../model/table.ts'
import { cellRow } from '../table/cell-row.ts'
import { deliveredTable } from '../table/delivered-table.ts'
import { quoteFinding } from './quote-finding.ts'
import { behindTitles, rows, type QuoteFault } from './rows.ts'
import { tableText } from '../text/table-text.ts'

/**
 * Reads CSV through the lenient reader, the whole text at once: for delimiters and quotes that are no single
 * byte, and the measure of the reader for bytes. Same answer as `csv`. O(n), also in memory.
 */
export async function lenientCsv(bytes: Bytes, spec: TableSpec): Promise<Read<Table[]>> {
  const text = await tableText(bytes, spec)
  const table = deliveredTable(spec)
  const view = cellRow()
  const from = spec.header?.[0] ?? behindTitles(text, spec.dialect)
  const fault = typeof from === 'number' ? rows(text, spec.dialect, from, (row) => table.take(view.show(row))) : from
  return table.finish(broken(fault, table, spec))
}

/** What broke the reading off, unless it is a quote in the footer. */
export const broken = (fault: QuoteFault | null, table: { endsWith(text: string): boolean }, spec: TableSpec) =>
  fault === null || table.endsWith(fault.text.replace(/^["'\s]+/, ''))
    ? undefined
    : { finding: quoteFinding(fault, spec), text: fault.text }
