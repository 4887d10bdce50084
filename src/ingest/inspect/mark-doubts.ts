import type { Finding } from '../../model/finding.ts'
import { inParts, uncalculated } from '../workbook/mark-words.ts'
import type { SheetRow } from '../workbook/sheet.ts'
import { doubt } from './doubt.ts'
import type { TableEvidence } from './inspect-table.ts'

/**
 * Cells of a table in a workbook that hold something else than they show: formulas without a result, which read as empty,
 * and numbers with parts that may be raised. One doubt a column and kind, at its first cell; none of columns that are `skipped`. O(cells).
 */
export function markDoubts(
  rows: readonly SheetRow[],
  { layout, columns, range }: TableEvidence,
  skipped: readonly number[] = [],
): Finding[] {
  if (layout === null) return []
  const body = new Set(layout.body.map(({ line }) => line))
  const left = range?.left ?? 0
  const inTable = rows.filter(({ line }) => body.has(line))
  return columns.flatMap(({ header, at, type }) => {
    if (skipped.includes(at + left)) return []
    const first = (kind: 'uncalculated' | 'rich', holds = (_text: string) => true) =>
      inTable.find(({ marks, cells }) => marks.get(at + left)?.kind === kind && holds(String(cells[at + left] ?? '')))
    const empty = first('uncalculated')
    const raised = type === 'number' ? first('rich', (text) => /\d/.test(text)) : undefined
    return [
      ...(empty ? [doubt(uncalculated.found, uncalculated.remedy, { row: empty.line, column: header })] : []),
      ...(raised
        ? [
            doubt(inParts.found, inParts.remedy, {
              row: raised.line,
              column: header,
              value: String(raised.cells[at + left]),
            }),
          ]
        : []),
    ]
  })
}
