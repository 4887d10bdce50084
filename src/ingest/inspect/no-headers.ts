import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { cellKind } from './cell-kind.ts'
import { filledIn, textIn } from './cells-in.ts'
import { doubt } from './doubt.ts'

/** The doubt that numbers stand where the headers of a table belong, above rows of as many cells; null where they do not. O(cells). */
export function noHeaders(grid: readonly GridRow[]): Finding | null {
  const filled = grid.map((row) => filledIn(row, 0, row.cells.length - 1))
  const at = filled.findIndex((own) => own.length > 1)
  const [row, own] = [grid[at], filled[at]]
  const below = filled.slice(at + 1).filter((other) => other.length > 1)
  if (row === undefined || own === undefined || below.length === 0) return null
  const numbers = own.filter((i) => !['empty', 'text'].includes(cellKind(row.cells[i] ?? null)))
  if (numbers.length * 2 <= own.length || below.some((other) => other.length * 2 < own.length)) return null
  return doubt(
    {
      de: `über den Spalten stehen Zahlen statt Überschriften (${textIn(row, numbers[0]!)} …)`,
      en: `numbers stand above the columns where headers belong (${textIn(row, numbers[0]!)} …)`,
    },
    {
      de: 'fehlt die Kopfzeile, eine in die Datei schreiben; sind es Schlüssel der Räume, die dann in Spalten stehen, mit --plan oder --areas sagen, welche Räume es gibt',
      en: 'if the header row is missing, write one into the file; if these are keys of areas, which then stand in columns, say with --plan or --areas which areas there are',
    },
    { row: row.line },
  )
}
