import type { SheetRow } from './sheet.ts'

/** Positions of the columns in some ranges (both ends included), as far as the rows of a sheet reach: a range may go on to its last column. */
export function columnsIn(
  ranges: readonly (readonly [from: number, to: number])[],
  rows: readonly SheetRow[],
): number[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return Array.from({ length: width }, (_, at) => at).filter((at) =>
    ranges.some(([from, to]) => at >= from && at <= to),
  )
}
