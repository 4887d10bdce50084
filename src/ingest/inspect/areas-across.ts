import type { GridRow } from '../../model/grid.ts'
import type { Range } from '../workbook/sheet.ts'
import { filledIn, textIn } from './cells-in.ts'
import type { KnownKeys } from './keys.ts'

/**
 * Where a table stands whose areas are in columns: around a row that holds their keys beside one another. From the rows right
 * above it (names of the areas) to the last row with more than one cell. null where there is none. O(cells).
 */
export function areasAcross(grid: readonly GridRow[], known: readonly KnownKeys[]): Range | null {
  const filled = grid.map((row) => filledIn(row, 0, row.cells.length - 1))
  const at = grid.findIndex((row, k) => {
    const [, ...others] = filled[k]!
    return known.some(({ keys }) => {
      const found = others.filter((i) => keys.has(textIn(row, i))).length
      return found > 1 && found * 2 > others.length
    })
  })
  if (at < 0) return null
  let top = at
  while (top > 0 && filled[top - 1]!.length > 2) top--
  const bottom = filled.findLastIndex((own) => own.length > 1)
  const own = filled.slice(top, bottom + 1).flat()
  return {
    top: grid[top]!.line,
    bottom: grid[bottom]!.line,
    left: own.reduce((least, i) => Math.min(least, i), Infinity),
    right: filled[at]!.at(-1)!,
  }
}
