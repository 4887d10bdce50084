import type { GridRow } from '../../model/grid.ts'
import { cellKind } from './cell-kind.ts'
import { filledIn, textIn } from './cells-in.ts'
import { layoutOf, type Layout } from './layout.ts'

/** Columns from `left` to `right`, counted from 0, of some rows; cells elsewhere do not matter. */
export interface Block {
  readonly rows: readonly GridRow[]
  readonly left: number
  readonly right: number
}

/**
 * Tables that stand side by side. A blank column alone is no border: many tables set their columns apart so. What
 * stands behind it is a table of its own where it has keys of its own: the same keys or the first header again,
 * other lines, or names. One without a blank column between is told by its first header alone. O(cells).
 */
export function columnBlocks({ rows, left, right }: Block): Block[] {
  const blocks: Block[] = []
  let from = left
  for (const next of borders(rows, left, right)) {
    const [before, own] = [layoutIn({ rows, left: from, right: next - 1 }), layoutIn({ rows, left: next, right })]
    if (before === null || own === null || !standsAlone(before, own)) continue
    blocks.push(within({ rows, left: from, right: next - 1 }))
    from = next
  }
  return [...blocks, within({ rows, left: from, right })]
}

export const layoutIn = ({ rows, left, right }: Block): Layout | null =>
  layoutOf(rows.map(({ cells, line }) => ({ line, cells: cells.slice(left, right + 1) })))

const within = ({ rows, left, right }: Block): Block => ({
  rows: rows.filter((row) => filledIn(row, left, right).length > 0),
  left,
  right,
})

/** Where a table could begin: behind a blank column, and where the first header stands again. Titles and notes, one text in a line, leave columns blank. */
function borders(rows: readonly GridRow[], left: number, right: number): number[] {
  const used = new Set(rows.map((row) => filledIn(row, left, right)).flatMap((at) => (at.length > 1 ? at : [])))
  const headers = layoutIn({ rows, left, right })?.headers ?? []
  const list: number[] = []
  for (let i = left + 2; i < right; i++) {
    const again = headers[0] !== '' && headers[i - left] === headers[0]
    if (again || (used.has(i) && !used.has(i - 1))) list.push(i)
  }
  return list
}

function standsAlone(before: Layout, own: Layout): boolean {
  const [first, above] = [own.body[0], before.body[0]]
  if (!first || !above || !hasNumbers(before) || !hasNumbers(own)) return false
  if (before.headers.includes(own.headers[0]!) && own.headers[0] !== '') return true
  if (own.headerLines[0]! > above.line || before.headerLines[0]! > first.line) return true
  if (own.body.at(-1)!.line > before.body.at(-1)!.line) return true
  const keys = own.body.map((row) => textIn(row, 0))
  const names = own.body.every(({ cells }) => cellKind(cells[0] ?? null) === 'text')
  if (names && keys.length > 1 && new Set(keys).size === keys.length) return true
  const texts = new Map(own.body.map((row) => [row.line, textIn(row, 0)]))
  return before.headers.some((_, i) => {
    const same = before.body.filter((row) => textIn(row, i) !== '' && texts.get(row.line) === textIn(row, i))
    return new Set(same.map((row) => textIn(row, i))).size * 2 > before.body.length
  })
}

const hasNumbers = ({ body }: Layout): boolean =>
  body.some(({ cells }) => cells.some((cell) => !['empty', 'text'].includes(cellKind(cell))))
