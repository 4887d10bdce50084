import { csvLines } from '../../../render/csv-lines.ts'
import type { CleanColumn } from '../clean-table.ts'

/** Groups of rows as the parts of a CSV file for machines. */
export async function* csvParts(
  columns: readonly CleanColumn[],
  groups: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<Uint8Array> {
  const utf8 = new TextEncoder()
  const header = columns.map(({ header: text }) => text)
  yield utf8.encode(csvLines(header, []))
  for await (const [first, ...rows] of groups) if (first) yield utf8.encode(csvLines(first, rows))
}
