import { statusCode } from '../model/status.ts'
import type { Withholding } from '../model/withholding.ts'

/** From the smallest to the greatest that something may be, both included. */
export type Range = readonly [least: number, most: number]

/**
 * What the true count behind a cell may be, in persons: itself, what rounds to it, or what a sign for secret or unknown
 * stands for (anything, where nobody says). null where the cell tells nothing.
 */
export function countRange(value: number, status: number, { suppressed, rounding = 0 }: Withholding): Range | null {
  const off = Math.floor(rounding / 2)
  if (status === statusCode.ok) return [Math.max(Math.min(0, value), value - off), value + off]
  return status === statusCode.secret || status === statusCode.unknown ? (suppressed ?? [0, Infinity]) : null
}

/** The sum of cells of which some tell nothing: those are no negative number. */
export const sumOfRanges = (cells: readonly (Range | null)[]): Range =>
  cells.reduce<Range>(([least, most], cell) => [least + (cell?.[0] ?? 0), most + (cell?.[1] ?? Infinity)], [0, 0])
