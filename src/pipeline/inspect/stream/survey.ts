import type { TableEvidence } from '../../../ingest/inspect/inspect-table.ts'
import { cutOff, formOf, isLong, isShort, raggedDoubts, widthsOf } from '../../../ingest/inspect/ragged-rows.ts'
import { formOfKey, totalDoubt } from '../../../ingest/inspect/total-doubt.ts'
import { isTotalName } from '../../../ingest/inspect/totals.ts'
import type { TextRow } from '../../../ingest/csv/row-parts.ts'
import type { Sign } from '../../../model/delivery.ts'
import type { Finding } from '../../../model/finding.ts'
import type { GridRow } from '../../../model/grid.ts'
import { columnJudge, type ColumnJudge } from './judge.ts'
import { sumRow, type Total } from './sum-row.ts'

/** What the whole of a file turned out to be, that only its beginning was looked at before. */
export interface Survey {
  readonly judges: readonly ColumnJudge[]
  readonly rows: number
  readonly totals: readonly Total[]
  readonly footer: readonly GridRow[]
  /** The last line of the table. */
  readonly last: number
  readonly findings: readonly Finding[]
}

/** No footer has as many rows; more of such are rows of the table. */
const mostNarrow = 20_000
/** One more than are named. */
const mostWrong = 6

/**
 * Reads a table once from its first row to the end of the file and holds every row against what its beginning was taken
 * to be: cells, widths, total rows, the footer. Rows that are narrower than the table are its footer where none of its
 * rows follows them. O(n), in memory that does not grow with the file.
 */
export async function survey(
  parts: AsyncIterable<readonly TextRow[]>,
  table: TableEvidence,
  signs: Readonly<Record<string, Sign>>,
): Promise<Survey> {
  const { headers, headerLines, body } = table.layout!
  const top = headerLines.at(-1)!
  const seen = body.at(-1)!.line
  const known = new Map(table.totals.map(({ line, key }) => [line, key]))
  const widths = widthsOf(headers)
  const keyAt = table.key?.at ?? [0]
  const judges = table.columns.map((column) => columnJudge(column, table, signs))
  const sums = sumRow(judges, table.key === null || table.key.areas === 0)
  const totals: Total[] = []
  const forms = new Set<string>()
  const keyForms = new Set<string>()
  const wrong: TextRow[] = []
  let narrow: TextRow[] = []
  let [rows, last] = [0, top]

  const only = keyAt.length === 1 ? keyAt[0]! : null
  const keyOf = ({ cells }: TextRow) =>
    only === null ? keyAt.map((i) => cells[i] ?? '').join('') : (cells[only] ?? '')

  function take(row: TextRow): void {
    last = row.line
    const key = keyOf(row)
    const name = key === '' ? row.cells.find((cell) => cell !== '')! : key
    if (known.has(row.line) || (row.line > seen && isTotalName(name))) {
      totals.push({ line: row.line, key: known.get(row.line) ?? key })
      return
    }
    rows++
    if (keyForms.size < 2) keyForms.add(formOfKey(key))
    if (forms.size < 1000) forms.add(formOf(row))
    for (const judge of judges) judge.clean(row.cells[judge.column.at] ?? '', row.line)
    sums.add(row, key)
  }

  function takeHeld(): void {
    for (const held of narrow) {
      if (isShort(held, widths)) wrong.push(held)
      else take(held)
    }
    narrow = []
  }

  for await (const part of parts)
    for (const row of part) {
      if (row.line <= top) continue
      const alone = row.cells.findLastIndex((cell) => cell !== '') < 1
      if (isShort(row, widths) || alone) {
        narrow.push(row)
        if (narrow.length > mostNarrow) takeHeld()
      } else {
        takeHeld()
        if (isLong(row, widths)) wrong.push(row)
        else take(row)
      }
      if (wrong.length >= mostWrong) return done([])
    }
  return done(cutOff(narrow, forms))

  function done(cut: readonly TextRow[]): Survey {
    const total = wrong.length + cut.length === 0 ? sums.total() : null
    const open = total !== null && keyForms.size === 1 ? [totalDoubt(total.line, total.key)] : []
    return {
      judges,
      rows: rows - (total === null ? 0 : 1),
      totals: total === null ? totals : [...totals, total].sort((a, b) => a.line - b.line),
      footer: narrow,
      last,
      findings: [...raggedDoubts(wrong, cut, widths), ...open, ...judges.flatMap((judge) => judge.findings())],
    }
  }
}
