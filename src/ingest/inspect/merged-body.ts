import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { mergedWords } from '../workbook/merged-words.ts'
import type { Range } from '../workbook/sheet.ts'
import { cellKind } from './cell-kind.ts'
import type { TableEvidence } from './inspect-table.ts'

/** The rows with texts of cells merged over several rows below the headers written into each of them, as readers do; null: there are none. */
export function filledDown(grid: readonly GridRow[], merged: readonly Range[], table: TableEvidence): GridRow[] | null {
  const from = table.layout?.body[0]?.line ?? Infinity
  const tall = merged.filter(({ top, bottom }) => bottom > top && top >= from)
  const texts = tall.flatMap((range) => {
    const text = grid.find(({ line }) => line === range.top)?.cells[range.left]
    return typeof text === 'string' && text.trim() !== '' ? [{ ...range, text }] : []
  })
  if (texts.length === 0) return null
  return grid.map((row) => {
    const own = texts.filter(({ top, bottom }) => row.line > top && row.line <= bottom)
    if (own.length === 0) return row
    const cells = [...row.cells]
    for (const { left, text } of own) cells[left] = text
    return { ...row, cells }
  })
}

/** ATL-0250: one number for several rows or columns of a table. */
export function mergedNumbersIn(grid: readonly GridRow[], merged: readonly Range[], table: TableEvidence): Finding[] {
  const { layout, range: part, columns } = table
  const [first, last] = [layout?.body[0]?.line ?? Infinity, layout?.body.at(-1)?.line ?? 0]
  const shift = part?.left ?? 0
  return merged.flatMap(({ top, bottom, left, right }): Finding[] => {
    const column = columns.find(({ at, type }) => at + shift === left && type === 'number')
    const cell = grid.find(({ line }) => line === top)?.cells[left]
    if (top < first || top > last || column === undefined || cell === null || cell === undefined) return []
    if (cellKind(cell) === 'text') return []
    return [
      {
        ...mergedWords({ top, bottom, left, right }),
        row: top,
        column: column.header,
        value: String(cell),
      },
    ]
  })
}
