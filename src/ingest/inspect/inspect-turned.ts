import type { GridRow } from '../../model/grid.ts'
import { placedBack } from '../table/turned-back.ts'
import { turn } from '../table/turn.ts'
import type { Range } from '../workbook/sheet.ts'
import type { Given } from './given.ts'
import { inspectTable, type TableEvidence } from './inspect-table.ts'
import type { KnownKeys } from './keys.ts'
import { isLong, isShort, raggedDoubts } from './ragged-rows.ts'

/**
 * What a table says whose areas stand in columns, in this range of a sheet or text file: the rows are those of the areas, and
 * `line` the number of their column; what is left open has the place of the file. null where its headers do not all stand in
 * its first column. O(cells).
 */
export function inspectTurned(
  grid: readonly GridRow[],
  range: Range,
  known: readonly KnownKeys[],
  given: Given,
): TableEvidence | null {
  const { top, bottom, right } = range
  const rows = grid.filter(({ line }) => line >= top && line <= bottom)
  const turned = turn(rows.map(({ cells, line }) => ({ cells: cells.slice(0, right + 1), line })))
  const { range: _, ...whole } = given
  const table = inspectTable(turned.rows, known, whole)
  if (!isTurned(table, range)) return null
  const widths = { least: right + 1, most: right + 1 }
  const wrong = rows.filter((row) => isShort(row, widths) || isLong(row, widths))
  return {
    ...table,
    turned: range,
    doubts: [...raggedDoubts(wrong, [], widths), ...table.doubts.map(placedBack(turned, table.key!.headers))],
  }
}

/** Whether the areas of a table that was turned are known, and its headers are one row. */
export const isTurned = ({ key, layout }: TableEvidence, { left }: Range): boolean =>
  key !== null && layout!.headerLines.length === 1 && layout!.headerLines[0] === left + 1
