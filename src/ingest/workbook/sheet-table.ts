import type { TableSpec } from '../../model/delivery.ts'
import type { Cell } from '../../model/grid.ts'
import { headerText } from '../table/header-text.ts'
import { joinHeaders } from '../table/join-headers.ts'
import { columnOf } from './place.ts'
import type { Range, Sheet, SheetRow } from './sheet.ts'

export interface SheetTable {
  readonly header: readonly string[]
  /** Row of the header, its lowest. */
  readonly line: number
  readonly body: readonly SheetRow[]
}

/**
 * The table in a sheet: title rows passed over, the header rows joined (a merged header cell stands over all
 * its columns), then the rows below, within its lines and up to the footer. A row that is one text merged over several columns is a
 * heading inside the table and no data. null where there is no header.
 */
export function sheetTable(
  { rows, merged }: Sheet,
  { dialect, header, span, lines: within }: TableSpec,
): SheetTable | null {
  const [left, right] = span ? span.split(':').map(columnOf) : [0, Infinity]
  const inside = (i: number) => i >= left! && i <= right!
  const inSpan = rows.map((row) => ({ ...row, cells: row.cells.map((cell, i) => (inside(i) ? cell : null)) }))
  const filled = inSpan.filter(({ cells }) => !cells.every(isBlank))
  const first = filled.find(({ line }) => line > dialect.skip)?.line
  const lines = header ?? (first === undefined ? [] : [first])
  const last = Math.max(...lines)
  const heads = lines.map((line) => filled.find((row) => row.line === line)).filter((row) => row !== undefined)
  if (heads.length === 0) return null
  const [from, to] = within ?? [0, Infinity]
  const below = filled.filter(({ line }) => line > last && line >= from && line <= to)
  const end = dialect.footer === null ? -1 : below.findIndex(({ cells }) => begins(cells, dialect.footer!))
  const body = (end < 0 ? below : below.slice(0, end)).filter((row) => !isHeading(row, merged))
  // A merged header may begin left of the columns that are asked for.
  const whole = rows.filter(({ line }) => heads.some((head) => head.line === line))
  return { header: joined(whole, merged, inside), line: last, body }
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

export const begins = (cells: readonly Cell[], footer: string) =>
  headerText(String(cells.find((cell) => !isBlank(cell)))).startsWith(headerText(footer))

/**
 * The headers of each column from top to bottom. Merged cells say exactly how far a text reaches; only where
 * nothing is merged in the header does a text reach as far as blanks follow it.
 */
function joined(heads: readonly SheetRow[], merged: readonly Range[], inside: (at: number) => boolean): string[] {
  const wide = merged.some(({ top, left, right }) => right > left && heads.some(({ line }) => line === top))
  const texts = heads.map((row) => acrossMerged(row, merged).map((text, i) => (inside(i) ? text : '')))
  return joinHeaders(texts, wide)
}

const textOf = (cell: Cell | undefined) => (cell === null || cell === undefined ? '' : String(cell))

function acrossMerged({ cells, line }: SheetRow, merged: readonly Range[]): string[] {
  const texts = cells.map(textOf)
  for (const { top, left, right } of merged)
    if (top === line && !isBlank(cells[left])) for (let i = left; i <= right; i++) texts[i] = textOf(cells[left])
  return Array.from(texts, (text) => text ?? '')
}

/** Whether a row is one text merged over several columns: a heading inside the table, and no data. */
export function isHeading({ cells, line }: SheetRow, merged: readonly Range[]): boolean {
  const at = cells.findIndex((cell) => !isBlank(cell))
  if (typeof cells[at] !== 'string' || cells.some((cell, i) => i !== at && !isBlank(cell))) return false
  return merged.some(({ top, left, right }) => top === line && left === at && right > left)
}
