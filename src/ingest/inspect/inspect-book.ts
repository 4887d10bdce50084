import type { Finding } from '../../model/finding.ts'
import type { Bytes } from '../../model/files.ts'
import type { GridRow } from '../../model/grid.ts'
import { shifted } from '../table/shifted.ts'
import { openBook } from '../workbook/open-book.ts'
import { placedBack } from '../table/turned-back.ts'
import { lettersOf, rangeOf } from '../workbook/place.ts'
import { isBlank, isHeading } from '../workbook/sheet-table.ts'
import { turnSheet } from '../workbook/turn-sheet.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { headingsBeside } from './headings-beside.ts'
import { hiddenDoubts } from './hidden-doubts.ts'
import { inspection, type Inspection } from './inspection.ts'
import { inspectPlaced } from './inspect-placed.ts'
import type { TableEvidence } from './inspect-table.ts'
import { isTurned } from './inspect-turned.ts'
import type { KnownKeys } from './keys.ts'
import { markDoubts } from './mark-doubts.ts'
import { filledDown, mergedNumbersIn } from './merged-body.ts'
import type { Sheet, SheetRow } from '../workbook/sheet.ts'

/** What a workbook holds; of several sheets the one asked for, or the last of a series of years. O(cells of the sheet). */
export async function inspectBook(
  bytes: Bytes,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
): Promise<Inspection> {
  const book = await openBook(bytes, file)
  const names = book.sheets.map(({ name }) => name.trim())
  const years = names.length > 1 && names.every((name) => /^(19|20)\d\d$/.test(name))
  const asked = given.sheet ?? (names.length === 1 || years ? names.at(-1)! : null)
  const at = asked === null ? -1 : placeOf(names, asked.trim())
  if (at < 0) return inspection(file, bytes.size, 'workbook', { parts: names, doubts: [sheetDoubt(names, asked)] })
  const sheet = await book.read(at)
  const seen = look(sheet, known, given)
  const { table, grid, doubts: own } = seen.table.turned ? lookAcross(sheet, seen, known, given) : seen
  const doubts = given.hidden === undefined ? hiddenDoubts(sheet, table) : []
  return inspection(file, bytes.size, 'workbook', {
    parts: names,
    part: years ? '{year}' : names[at]!,
    hiddenRows: sheet.rows.flatMap(({ hidden, line }) => (hidden ? [line] : [])),
    hiddenColumns: sheet.hiddenColumns.map(lettersOf),
    grid,
    table,
    doubts: [...doubts, ...own],
  })
}

interface Seen {
  readonly grid: GridRow[]
  readonly table: TableEvidence
  readonly doubts: readonly Finding[]
}

/** What a sheet says about the table in it, with what its cells leave open beside their values. */
function look(sheet: Sheet, known: readonly KnownKeys[], given: Given): Seen {
  const { grid: stored, headings } = gridOf(sheet, given)
  const before = inspectPlaced(stored, known, given, headings)
  const filled = before.turned ? null : filledDown(stored, sheet.merged, before)
  const grid = filled ?? stored
  const table = filled ? inspectPlaced(filled, known, given, headings) : before
  if (table.turned) return { grid, table, doubts: table.doubts }
  const doubts = [
    ...mergedNumbersIn(grid, sheet.merged, table),
    ...headingsBeside(grid, sheet.merged, table),
    ...markDoubts(sheet.rows, table, given.hidden === 'skip' ? sheet.hiddenColumns : []),
  ]
  return { grid, table, doubts }
}

/** The same of a table whose areas stand in columns, looked at as the reader turns it. */
function lookAcross(sheet: Sheet, seen: Seen, known: readonly KnownKeys[], { range: _, ...given }: Given): Seen {
  const place = seen.table.turned!
  const turn = turnSheet(sheet, {
    skip: 0,
    footer: null,
    span: `${lettersOf(place.left)}:${lettersOf(place.right)}`,
    lines: [place.top, place.bottom],
    ...(given.hidden && { hidden: given.hidden }),
  })
  const { grid, table, doubts } = look(turn.sheet, known, given)
  if (table.turned || !isTurned(table, place)) return seen
  return {
    grid,
    table: { ...table, turned: place },
    doubts: doubts.map(placedBack(turn.turned, table.key!.headers)),
  }
}

/** Rows of one width without headings, as they are read; a merged cell above the data stands over all its columns, as headers do. */
function gridOf(
  { rows, merged, hiddenColumns }: Sheet,
  { hidden, range, percent }: Given,
): { grid: GridRow[]; headings: readonly GridRow[] } {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const header = rows.findIndex(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1)
  // What ends a range is kept, for a reader has to end there.
  const end = range === undefined ? Infinity : rangeOf(range)!.bottom
  const inside = (row: SheetRow, i: number) => header >= 0 && i > header && row.line <= end
  const headings = new Set(rows.filter((row, i) => inside(row, i) && isHeading(row, merged)))
  const grid = rows
    .filter((row) => !(row.hidden && hidden === 'skip') && !headings.has(row))
    .map(({ cells, line, marks }) => {
      const full = Array.from({ length: width }, (_, i) => cells[i] ?? null)
      const shown = full.flatMap((cell, i) => (typeof cell === 'number' && marks.get(i)?.kind === 'percent' ? [i] : []))
      if (percent === 'shown') for (const i of shown) full[i] = shifted(full[i] as number, 2)
      const wide = merged.filter(({ top, left, right }) => top === line && right > left)
      // A title over the whole table stays one cell.
      for (const { left, right } of wide)
        if (typeof full[left] === 'string' && full.some((cell, i) => cell !== null && (i < left || i > right)))
          for (let i = left; i <= right; i++) full[i] = full[left]
      if (hidden === 'skip') for (const i of hiddenColumns) full[i] = null
      return {
        cells: full,
        line,
        ...(wide.length > 0 && { exact: true as const }),
        ...(percent === undefined && shown.length > 0 && { percents: shown }),
      }
    })
  return { grid, headings: [...headings] }
}

/** Where a sheet stands: by its name, else by its number, from 1; −1 where there is none. */
function placeOf(names: readonly string[], asked: string): number {
  const named = names.indexOf(asked)
  return named < 0 && /^[1-9]\d{0,3}$/.test(asked) && Number(asked) <= names.length ? Number(asked) - 1 : named
}

const sheetDoubt = (names: readonly string[], asked: string | null): Finding => {
  const list = names.map((name) => `"${name}"`).join(', ')
  return doubt(
    asked === null
      ? {
          de: `die Arbeitsmappe hat ${names.length} Blätter: ${list}`,
          en: `the workbook has ${names.length} sheets: ${list}`,
        }
      : {
          de: `das Blatt "${asked}" gibt es nicht; es gibt ${list}`,
          en: `there is no sheet "${asked}"; there are ${list}`,
        },
    { de: 'mit --sheet angeben', en: 'say which with --sheet' },
  )
}
