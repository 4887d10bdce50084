import type { GridRow } from '../../model/grid.ts'
import type { Range } from '../workbook/sheet.ts'
import { cellKind } from './cell-kind.ts'
import { filledIn } from './cells-in.ts'
import { columnBlocks, layoutIn, type Block } from './column-blocks.ts'
import { rowBands } from './row-bands.ts'

/** One of several tables that stand in one sheet or text file. */
export interface TablePlace {
  /** From its header to its last row; lines from 1, columns from 0. */
  readonly range: Range
  readonly headers: readonly string[]
  readonly rows: number
}

/**
 * The tables in a sheet or text file, from top to bottom and from left to right; rows behind a blank row or a heading
 * that have no headers of their own belong to the table above, columns without keys of their own to the table
 * beside. Lists without any number are notes and no tables. O(cells).
 */
export function severalTables(grid: readonly GridRow[]): TablePlace[] {
  const width = grid.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const rows = grid.filter((row) => filledIn(row, 0, width - 1).length > 0)
  return split({ rows, left: 0, right: width - 1 }).flatMap((block) => placeOf(block) ?? [])
}

function split(block: Block): Block[] {
  const blocks = columnBlocks(block)
  if (blocks.length > 1) return blocks.flatMap(split)
  const bands = rowBands(block)
  return bands.length > 1 ? bands.flatMap(split) : [block]
}

function placeOf(block: Block): TablePlace | null {
  const layout = layoutIn(block)
  const last = layout?.body.at(-1)
  if (!layout || !last) return null
  const { headers, headerLines, body } = layout
  if (!body.some(({ cells }) => cells.some((cell) => !['empty', 'text'].includes(cellKind(cell))))) return null
  const used = headers.flatMap((header, i) =>
    header !== '' || body.some((row) => filledIn(row, i, i).length) ? [i] : [],
  )
  return {
    range: { top: headerLines[0]!, bottom: last.line, left: block.left + used[0]!, right: block.left + used.at(-1)! },
    headers: headers.filter((header) => header !== ''),
    rows: body.length,
  }
}
