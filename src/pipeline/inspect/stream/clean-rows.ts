import type { TextRow } from '../../../ingest/csv/row-parts.ts'
import type { ColumnJudge } from './judge.ts'
import type { Survey } from './survey.ts'

/** The rows of the table itself: without header, total rows and footer. */
export async function* keptRows(
  parts: AsyncIterable<readonly TextRow[]>,
  { totals, last }: Survey,
  top: number,
): AsyncGenerator<readonly TextRow[]> {
  const left = new Set(totals.map(({ line }) => line))
  for await (const part of parts) yield part.filter(({ line }) => line > top && line <= last && !left.has(line))
}

/** Their cells as they are written. */
export async function* cleanRows(
  parts: AsyncIterable<readonly TextRow[]>,
  judges: readonly ColumnJudge[],
): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const part of parts)
    yield part.map(({ cells, line }) => judges.map((judge) => judge.clean(cells[judge.column.at] ?? '', line)))
}
