import type { GridRow } from '../../model/grid.ts'

/** The text of a cell without blanks around it; empty behind the last. */
export const textIn = ({ cells }: GridRow, i: number): string => String(cells[i] ?? '').trim()

export const isBlankIn = (row: GridRow, i: number): boolean => textIn(row, i) === ''

/** The columns of a row between two that hold something. */
export const filledIn = (row: GridRow, left: number, right: number): number[] => {
  const list: number[] = []
  for (let i = left; i <= right && i < row.cells.length; i++) if (!isBlankIn(row, i)) list.push(i)
  return list
}
