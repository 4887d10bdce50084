import { doubt } from '../../../ingest/inspect/doubt.ts'
import type { TableEvidence } from '../../../ingest/inspect/inspect-table.ts'
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

const mostNarrow = 100
const mostWrong = 5

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
  const [narrowest, widest] = [headers.findLastIndex((header) => header !== '') + 1, headers.length]
  const keyAt = table.key?.at ?? [0]
  const judges = table.columns.map((column) => columnJudge(column, table, signs))
  const sums = sumRow(judges, table.key === null || table.key.areas === 0)
  const totals: Total[] = []
  const forms = new Set<string>()
  const wrong: TextRow[] = []
  let narrow: TextRow[] = []
  let [rows, last] = [0, top]

  const keyOf = ({ cells }: TextRow) => keyAt.map((i) => cells[i] ?? '').join('')

  function take(row: TextRow): void {
    last = row.line
    const key = keyOf(row)
    const name = key === '' ? row.cells.find((cell) => cell !== '')! : key
    if (known.has(row.line) || (row.line > seen && isTotalName(name))) {
      totals.push({ line: row.line, key: known.get(row.line) ?? key })
      return
    }
    rows++
    if (forms.size < 1000) forms.add(formOf(row))
    for (const judge of judges) judge.clean(row.cells[judge.column.at] ?? '', row.line)
    sums.add(row, key)
  }

  for await (const part of parts)
    for (const row of part) {
      if (row.line <= top) continue
      const over = row.cells.slice(widest).some((cell) => cell !== '')
      const alone = row.cells.findLastIndex((cell) => cell !== '') < 1
      if (row.cells.length < narrowest || alone) {
        if (narrow.length < mostNarrow) narrow.push(row)
        continue
      }
      for (const held of narrow) {
        if (held.cells.length < narrowest) wrong.push(held)
        else take(held)
      }
      narrow = []
      if (over) wrong.push(row)
      else take(row)
      if (wrong.length >= mostWrong) return done()
    }
  wrong.push(...narrow.filter((row) => formOf(row) !== '' && forms.has(formOf(row))))
  return done()

  function done(): Survey {
    const total = wrong.length === 0 ? sums.total() : null
    return {
      judges,
      rows: rows - (total === null ? 0 : 1),
      totals: total === null ? totals : [...totals, total].sort((a, b) => a.line - b.line),
      footer: narrow,
      last,
      findings: [
        ...wrong.slice(0, mostWrong).map((row) => widthDoubt(row, widest)),
        ...judges.flatMap((judge) => judge.findings()),
      ],
    }
  }
}

/** How a row begins, as keys do: `0101` and `0102` alike. */
const formOf = ({ cells }: TextRow): string => (/\d/.test(cells[0] ?? '') ? cells[0]!.replace(/\d/g, '0') : '')

const widthDoubt = ({ line, cells }: TextRow, columns: number): Finding =>
  doubt(
    {
      de: `${cells.length} Zellen, die Tabelle hat ${columns} Spalten`,
      en: `${cells.length} cells, the table has ${columns} columns`,
    },
    {
      de: 'die Zeile in der Datei berichtigen; oft fehlen Anführungszeichen um einen Text mit Trennzeichen',
      en: 'correct the row in the file; often a text with a delimiter lacks its quotes',
    },
    { row: line, value: cells.find((cell) => cell !== '') ?? '' },
  )
