import type { GridRow } from '../../model/grid.ts'
import { joinHeaders } from '../table/join-headers.ts'
import { cellKind } from './cell-kind.ts'

/** Where a table stands in a file. */
export interface Layout {
  /** Rows above the headers, as they stand. */
  readonly titles: readonly GridRow[]
  /** The lines of the header rows. */
  readonly headerLines: readonly number[]
  readonly headers: readonly string[]
  readonly body: readonly GridRow[]
  /** Rows behind the table, as they stand. */
  readonly footer: readonly GridRow[]
  /** The last header row, where it may as well be a row whose numbers are all missing. */
  readonly unsure?: GridRow
}

/** What tells a row without numbers from a header row. */
export interface Hints {
  /** Texts that stand in place of a number. */
  readonly signs?: Readonly<Record<string, unknown>>
  readonly isArea?: (text: string) => boolean
}

/**
 * Finds title rows, header rows, body and footer: the body is as wide as most rows; header rows stand right above
 * the first row that has a number where most rows have one. null where no two rows make a table. O(cells).
 */
export function layoutOf(rows: readonly GridRow[], hints: Hints = {}): Layout | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ''))
  const width = commonWidth(filled)
  if (width < 2) return null
  const inTable = (row: GridRow) => row.cells.length >= Math.min(width, 2) && last(row) >= 1
  const bottom = filled.findLastIndex((row) => inTable(row) && row.cells.length >= width - 1)
  const numeric = numericColumns(filled.slice(0, bottom + 1), width)
  const isData = (row: GridRow) => {
    if (row.cells.length < width - 1 || last(row) < 1) return false
    const numbers = numeric.filter((i) => isNumber(row, i))
    const years = numbers.length > 0 && numbers.every((i) => /^(19|20)\d\d$/.test(text(row, i)))
    // Years above columns are headers; a column of years alone is data.
    if (years && numeric.length > 1) return false
    return numbers.length * 2 >= numeric.length || (numbers.length > 0 && numeric.every((i) => notText(row, i)))
  }
  const found =
    numeric.length === 0
      ? filled.findIndex((row) => row.cells.length === width && last(row) >= 1) + 1
      : filled.findIndex(isData)
  if (found < 1 || found > bottom) return null
  const numbered = isNumbering(filled, found, hints)
  const start = behindHeaders(filled, numbered ? found + 1 : found, width)
  if (start > bottom) return null
  // Header rows are as wide as the table and hold more than one text.
  let top = start
  while (top > 0 && filled[top - 1]!.cells.length >= width - 1 && textsIn(filled[top - 1]!) >= 2) top--
  if (top === start) return null
  let first = start
  const key = filledFirst(filled[found]!)
  const said = () => (numbered ? 'header' : headerOrData(filled.slice(top, first), key, numeric, hints))
  while (said() === 'data') first--
  const header = filled.slice(top, first)
  return {
    titles: filled.slice(0, top),
    headerLines: header.map(({ line }) => line),
    headers: joinHeaders(
      header.map(({ cells }) => cells.map((cell) => String(cell ?? ''))),
      header.some(({ exact }) => exact),
    ),
    body: filled.slice(first, bottom + 1),
    footer: filled.slice(bottom + 1),
    ...(said() === 'unsure' && { unsure: filled[first - 1]! }),
  }
}

/**
 * Whether the last of several rows above the first numbers is a header, or a row whose numbers are all missing: its key
 * stands where another row has its header, and over the numbers there is no word, or the same one everywhere. Where cells
 * are merged, they say what they stand over.
 */
function headerOrData(
  heads: readonly GridRow[],
  key: number,
  numeric: readonly number[],
  { signs = {}, isArea = () => false }: Hints,
): 'header' | 'data' | 'unsure' {
  const row = heads.at(-1)!
  if (heads.length < 2 || row.exact) return 'header'
  if (row.cells.some((_, i) => text(row, i) !== '' && isArea(text(row, i)))) return 'data'
  if (text(row, key) === '' || !heads.slice(0, -1).some((head) => text(head, key) !== '')) return 'header'
  const words = new Set(numeric.map((i) => text(row, i)).filter((word) => word !== '' && !Object.hasOwn(signs, word)))
  if (![...words].some((word) => /[\p{L}\d]/u.test(word))) return 'data'
  return words.size === 1 ? 'unsure' : 'header'
}

/** Whether a row only numbers the columns: 1, 2, 3 …, where keys look otherwise. */
function isNumbering(rows: readonly GridRow[], at: number, { isArea = () => false }: Hints): boolean {
  const [row, next] = [rows[at]!, rows[at + 1]]
  const cells = row.cells.map((_, i) => text(row, i)).filter((cell) => cell !== '')
  const first = cells[0] ?? ''
  if (cells.length < 3 || next === undefined || isArea(first)) return false
  return cells.every((cell, i) => cell === String(i + 1)) && text(next, filledFirst(next)).length > 1
}

/** Areas without any value, and headings, may stand between the headers and the first row with numbers: a text where keys stand, alone. */
function behindHeaders(rows: readonly GridRow[], first: number, width: number): number {
  const key = filledFirst(rows[first]!)
  const isAlone = (row: GridRow) => row.cells.length >= width - 1 && textsIn(row) === 1 && text(row, key) !== ''
  let above = first
  while (above > 0 && isAlone(rows[above - 1]!)) above--
  return above > 0 && rows[above - 1]!.cells.length >= width - 1 && textsIn(rows[above - 1]!) >= 2 ? above : first
}

const text = (row: GridRow, i: number) => String(row.cells[i] ?? '').trim()
const filledFirst = (row: GridRow) => row.cells.findIndex((_, i) => text(row, i) !== '')
const last = (row: GridRow) => row.cells.findLastIndex((cell) => cell !== null && String(cell).trim() !== '')
const textsIn = (row: GridRow) => row.cells.filter((_, i) => text(row, i) !== '').length

function commonWidth(rows: readonly GridRow[]): number {
  const widths = new Map<number, number>()
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  return [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const isNumber = (row: GridRow, i: number) => !['empty', 'text'].includes(cellKind(row.cells[i] ?? null))
/** A number, nothing, or a short sign in the place of a number. */
const notText = (row: GridRow, i: number) => cellKind(row.cells[i] ?? null) !== 'text' || text(row, i).length <= 3

/** Columns in which most rows hold a number. */
const numericColumns = (rows: readonly GridRow[], width: number): number[] =>
  Array.from({ length: width }, (_, i) => i).filter((i) => {
    const present = rows.filter((row) => row.cells.length >= width - 1 && text(row, i) !== '')
    return present.length > 0 && present.filter((row) => isNumber(row, i)).length * 2 > present.length
  })
