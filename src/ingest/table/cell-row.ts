import type { GridRow } from '../../model/grid.ts'

/**
 * A row whose cells are asked for one by one, so that a row of bytes need not become text before it is known
 * which of its cells are wanted. Cells are counted from 0; behind the last, all are blank.
 */
export interface CellRow {
  readonly line: number
  readonly width: number
  /** Whether nothing but blanks stands in a cell. */
  blank(at: number): boolean
  /** The code of the character that a cell begins with; 0 says to look at the text. */
  first(at: number): number
  /** The text of a cell without blanks around it. */
  text(at: number): string
  /**
   * Writes the number in a cell to a place where it is plain to see: 1, and 2 more if it is written with a
   * point, 4 more if with a comma. 0 says to look at the text.
   */
  number(at: number, into: Float64Array, place: number): number
  /** Whether the format stores the cell as a number, as against digits in a text. */
  stored(at: number): boolean
}

/** Looks at rows of a format that has cells of its own; `show` puts the next row in the place of the last. */
export function cellRow(): CellRow & { show(row: GridRow): CellRow } {
  let { cells, line }: GridRow = { cells: [], line: 0 }
  const row = {
    get line() {
      return line
    },
    get width() {
      return cells.length
    },
    blank: (at: number) => row.text(at) === '',
    first: () => 0,
    text(at: number) {
      const cell = cells[at]
      return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''
    },
    number(at: number, into: Float64Array, place: number) {
      const cell = cells[at]
      if (typeof cell !== 'number' || !Number.isFinite(cell)) return 0
      into[place] = cell
      return 1
    },
    stored: (at: number) => typeof cells[at] === 'number',
    show(next: GridRow) {
      ;({ cells, line } = next)
      return row
    },
  }
  return row
}
