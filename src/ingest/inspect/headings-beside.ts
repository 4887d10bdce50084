import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import type { Range } from '../workbook/sheet.ts'
import { doubt } from './doubt.ts'
import type { TableEvidence } from './inspect-table.ts'

/**
 * Rows of the body in which a text merged over columns of numbers stands beside another text: a heading, or a row that
 * says "not known" once for all its columns. Which, nothing in the sheet says. One doubt for all of them, in place of
 * those on each of their cells.
 */
export function headingsBeside(
  grid: readonly GridRow[],
  merged: readonly Range[],
  { layout, range: part, columns, headings, doubts }: TableEvidence,
): readonly Finding[] {
  if (layout === null) return doubts
  const shift = part?.left ?? 0
  const numeric = new Set(columns.flatMap(({ at, type }) => (type === 'number' ? [at + shift] : [])))
  const [first, last] = [layout.body[0]?.line ?? Infinity, layout.body.at(-1)?.line ?? 0]
  const told = new Set(headings.map((heading) => heading.line))
  const found = grid.flatMap(({ cells, line }) => {
    if (told.has(line) || line < first || line > last || cells.some((cell) => typeof cell === 'number')) return []
    const wide = merged.find(
      ({ top, left, right }) => top === line && right > left && numeric.has(left) && numeric.has(right),
    )
    const text = wide && cells[wide.left]
    if (!wide || typeof text !== 'string' || text.trim() === '' || /^[\d\s.,]+$/.test(text)) return []
    const beside = cells.some((cell, i) => (i < wide.left || i > wide.right) && String(cell ?? '').trim() !== '')
    return beside ? [{ line, text: text.trim() }] : []
  })
  const [one, two] = found
  if (one === undefined || two === undefined) return doubts
  const lines = new Set(found.map(({ line }) => line))
  // The first of them may have been taken for the last row of the headers.
  const places = merged.filter(({ top }) => lines.has(top))
  const isOne = (line: number) =>
    places.some(({ left, right }) => merged.some((own) => own.top === line && own.left === left && own.right === right))
  const example = `header: { rows: [${layout.headerLines.filter((line) => !isOne(line)).join(', ')}] }`
  return [
    doubt(
      {
        de: `in ${found.length} Zeilen steht neben einem Text ein zweiter, der über Zahlenspalten verbunden ist (${[...lines].join(', ')}): Überschriften, oder Zeilen ohne Angabe`,
        en: `in ${found.length} rows a text merged over columns of numbers stands beside another (${[...lines].join(', ')}): headings, or rows without values`,
      },
      {
        de: `mit --plan oder --areas sagen, welche Räume es gibt; sind es auch dann Überschriften, je Abschnitt eine Quelle von Hand eintragen: ${example} und range mit den Zeilen zwischen zwei Überschriften (${one.line + 1} bis ${two.line - 1}); sonst die Verbindungen in der Datei lösen`,
        en: `say with --plan or --areas which areas there are; if they are headings even then, declare one source a section by hand: ${example} and a range of the rows between two headings (${one.line + 1} to ${two.line - 1}); otherwise unmerge the cells in the file`,
      },
      { row: one.line, value: one.text },
    ),
    ...doubts.filter(({ row }) => row === undefined || !lines.has(row)),
  ]
}
