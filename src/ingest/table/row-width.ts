import type { CellRow } from './cell-row.ts'

/** A row that is too short or too long: how many cells it has, how many of them are filled, and the first of these. */
export interface Width {
  readonly line: number
  readonly width: number
  readonly filled: number
  readonly value: string
}

/**
 * Tells whether a row has as many cells as the header, and reports it where not. Blank cells behind the last
 * do not matter where every row has them; in one row alone a delimiter too many has pushed its cells aside.
 */
export function rowWidth(least: number, most: number, say: (width: Width, least: number, most: number) => void) {
  let padded: Width | null = null
  let exact = false

  function measure(row: CellRow): Width {
    const filled = Array.from({ length: row.width }, (_, i) => i).filter((i) => !row.blank(i))
    return { line: row.line, width: row.width, filled: filled.length, value: row.text(filled[0]!) }
  }

  function overfull(row: CellRow): boolean {
    for (let i = most; i < row.width; i++) if (!row.blank(i)) return true
    return false
  }

  return (row: CellRow): boolean => {
    const { width } = row
    if (width >= least && width <= most) {
      exact = true
      if (padded === null) return true
      say(padded, least, most)
      padded = null
      return true
    }
    if (width < least || overfull(row) || exact) {
      say(measure(row), least, most)
      return false
    }
    padded ??= measure(row)
    return true
  }
}
