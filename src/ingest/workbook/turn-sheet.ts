import type { Dialect, TableSpec } from '../../model/delivery.ts'
import { turn, type TurnedRows } from '../table/turn.ts'
import { columnOf } from './place.ts'
import type { Mark, Sheet, SheetRow } from './sheet.ts'
import { begins, isBlank } from './sheet-table.ts'

export interface TurnedSheet {
  readonly sheet: Sheet
  readonly turned: TurnedRows
  /** The rows of the file that were turned. */
  readonly rows: readonly SheetRow[]
}

/** Where the table stands in a sheet. */
type TablePart = Pick<Dialect, 'skip' | 'footer'> & Pick<TableSpec, 'span' | 'lines' | 'hidden'>

/** A sheet whose areas stand in columns: the rows of its table, turned, with what is marked and merged in them. O(cells). */
export function turnSheet(
  { name, rows, merged, hiddenColumns }: Sheet,
  { skip, footer, span, lines, hidden }: TablePart,
): TurnedSheet {
  const [left, right] = span ? span.split(':').map(columnOf) : [0, Infinity]
  const [from, to] = lines ?? [skip + 1, Infinity]
  const inside = rows
    .map((row) => ({ ...row, cells: row.cells.map((cell, i) => (i >= left! && i <= right! ? cell : null)) }))
    .filter(({ cells, line }) => line >= from && line <= to && !cells.every(isBlank))
  const end = footer === null ? -1 : inside.findIndex(({ cells }) => begins(cells, footer!))
  const own = (end < 0 ? inside : inside.slice(0, end)).filter((row) => !(row.hidden && hidden === 'skip'))
  const turned = turn(own)
  const marks = new Map<number, Map<number, Mark>>()
  own.forEach(({ marks: marked }, at) =>
    marked.forEach((mark, column) => marks.set(column, (marks.get(column) ?? new Map<number, Mark>()).set(at, mark))),
  )
  // Rows of the file have become columns: their places among those that were turned.
  const placeOf = (line: number) => turned.lines.indexOf(line)
  const across = merged.flatMap(({ top, bottom, left: l, right: r }) =>
    placeOf(top) < 0
      ? []
      : [{ top: l + 1, bottom: r + 1, left: placeOf(top), right: Math.max(placeOf(top), placeOf(bottom)) }],
  )
  const sheetRows = turned.rows.map(({ cells, line }): SheetRow => ({
    cells,
    line,
    hidden: hiddenColumns.includes(line - 1),
    marks: marks.get(line - 1) ?? new Map(),
  }))
  const unseen = own.flatMap((row, at) => (row.hidden ? [at] : []))
  return { sheet: { name, rows: sheetRows, merged: across, hiddenColumns: unseen }, turned, rows: own }
}
