import type { Finding } from '../../model/finding.ts'
import { lettersOf } from '../workbook/place.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { isBlank } from '../workbook/sheet-table.ts'
import { spans } from '../workbook/spans.ts'
import { doubt } from './doubt.ts'
import type { TableEvidence } from './inspect-table.ts'

/** Rows and columns of the table in a sheet that nobody sees who opens it: whether they count. O(cells). */
export function hiddenDoubts({ rows, hiddenColumns }: Sheet, { layout, range, turned }: TableEvidence): Finding[] {
  const place = turned ?? range
  const top = turned?.top ?? Math.min(layout?.headerLines[0] ?? 0, place?.top ?? Infinity)
  const inTable = rows.filter(({ line }) => line >= top && line <= (place?.bottom ?? Infinity))
  const lines = inTable.flatMap(({ hidden, line }) => (hidden ? [line] : []))
  const columns = hiddenColumns.filter(
    (at) =>
      at >= (place?.left ?? 0) && at <= (place?.right ?? Infinity) && inTable.some(({ cells }) => !isBlank(cells[at])),
  )
  return [
    ...(lines.length === 0
      ? []
      : [
          doubt(
            {
              de: `${lines.length === 1 ? 'eine Zeile der Tabelle ist' : `${lines.length} Zeilen der Tabelle sind`} ausgeblendet (${spans(lines)})`,
              en: `${lines.length === 1 ? 'a row of the table is' : `${lines.length} rows of the table are`} hidden (${spans(lines)})`,
            },
            whether,
            { row: lines[0]! },
          ),
        ]),
    ...(columns.length === 0
      ? []
      : [
          doubt(
            {
              de: `${columns.length === 1 ? 'eine Spalte der Tabelle ist' : `${columns.length} Spalten der Tabelle sind`} ausgeblendet (${spans(columns, lettersOf)})`,
              en: `${columns.length === 1 ? 'a column of the table is' : `${columns.length} columns of the table are`} hidden (${spans(columns, lettersOf)})`,
            },
            whether,
            { column: lettersOf(columns[0]!) },
          ),
        ]),
  ]
}

const whether = {
  de: 'ansehen und mit --hidden skip oder --hidden read sagen, ob sie zählen',
  en: 'look at them and say with --hidden skip or --hidden read whether they count',
}
