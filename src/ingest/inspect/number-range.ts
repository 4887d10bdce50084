import type { Cell } from '../../model/grid.ts'
import { isTooLarge } from '../table/is-too-large.ts'

/** A cell with a number. */
export interface NumberCell {
  readonly cell: Cell
  readonly value: number
  readonly line: number
}

/** Smallest and largest number of a column, and where a number is beyond 2^53 its first one. */
export interface NumberRange {
  /** Null where there is none. */
  readonly range: readonly [number, number] | null
  /** Both ends as they stand in the file, where one of them is beyond 2^53: as doubles they are rounded. */
  readonly exact: readonly [string, string] | null
  readonly large: { readonly value: string; readonly line: number } | null
}

/** Numbers that one double stands for are told apart by their digits. O(cells). */
export function numberRange(cells: readonly NumberCell[]): NumberRange {
  const [first] = cells
  if (first === undefined) return { range: null, exact: null, large: null }
  const ends = [first, first]
  for (const one of cells) {
    if (less(one, ends[0]!)) ends[0] = one
    if (less(ends[1]!, one)) ends[1] = one
  }
  const [least, most] = ends as [NumberCell, NumberCell]
  const large = cells.find(isLarge)
  return {
    range: [least.value, most.value],
    exact: isLarge(least) || isLarge(most) ? [textOf(least), textOf(most)] : null,
    large: large === undefined ? null : { value: textOf(large), line: large.line },
  }
}

const textOf = ({ cell }: NumberCell): string => String(cell).trim()

const isLarge = ({ cell, value }: NumberCell): boolean => typeof cell === 'string' && isTooLarge(cell, value)

function less(a: NumberCell, b: NumberCell): boolean {
  if (a.value !== b.value || !isLarge(a) || !isLarge(b)) return a.value < b.value
  const [x, y] = [a, b].map((one) => textOf(one).replaceAll(/\D/g, '')) as [string, string]
  return a.value < 0 ? y < x : x < y
}
