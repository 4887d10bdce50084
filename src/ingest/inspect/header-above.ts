import type { GridRow } from '../../model/grid.ts'
import { cellKind } from './cell-kind.ts'
import { filledIn, textIn } from './cells-in.ts'

/**
 * The header rows of a section, which stand above it and above other sections: the nearest rows that hold words or years
 * where the section holds numbers. Empty where there are none. O(cells above).
 */
export function headerAbove(above: readonly GridRow[], section: readonly GridRow[]): GridRow[] {
  const isHeader = headerTest(section)
  const last = above.findLastIndex(isHeader)
  if (last < 0) return []
  let first = last
  while (first > 0 && isHeading(above[first - 1]!)) first--
  return above.slice(first, last + 1)
}

/** Whether a row reads as headers of these rows: signs in place of their numbers are short, and often all the same. */
export function headerTest(body: readonly GridRow[]): (row: GridRow) => boolean {
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const numeric = Array.from({ length: width }, (_, i) => i).filter((i) => {
    const filled = body.filter((row) => textIn(row, i) !== '')
    return filled.filter((row) => isNumber(row, i)).length * 2 > filled.length
  })
  return (row) => {
    const words = numeric.map((i) => textIn(row, i)).filter((word) => word !== '')
    return (
      words.length > 0 &&
      filledIn(row, 0, width - 1).length > 1 &&
      numeric.every((i) => textIn(row, i) === '' || isWord(row, i)) &&
      (words.length === 1 || words[0]!.length > 3 || new Set(words).size > 1)
    )
  }
}

/** Further header rows hold several texts and no number but years. */
const isHeading = (row: GridRow): boolean => {
  const filled = filledIn(row, 0, row.cells.length - 1)
  return filled.length > 1 && filled.every((i) => !isNumber(row, i) || isYear(textIn(row, i)))
}

const isNumber = (row: GridRow, i: number) => !['empty', 'text'].includes(cellKind(row.cells[i] ?? null))
/** Words, years, or spans such as `6 - 15`: no number and no sign. */
const isWord = (row: GridRow, i: number) =>
  isYear(textIn(row, i)) || (!isNumber(row, i) && /[\p{L}\d]/u.test(textIn(row, i)))
const isYear = (text: string) => /^(19|20)\d\d$/.test(text)
