import type { Checks } from '../../model/checks.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { Table } from '../../model/table.ts'
import type { Withholding } from '../../model/withholding.ts'

/** What one Berichtsjahr is checked with. */
export interface Subject {
  readonly frame: Frame
  /** The same areas a Berichtsjahr earlier; null where there are none. */
  readonly before: Frame | null
  /** The tables that the frame was made of. */
  readonly tables: readonly Table[]
  /** Columns that the plan uses as counts of persons. */
  readonly counts: ReadonlySet<string>
  /** Columns that the plan takes for finished values in per cent. */
  readonly percentages: ReadonlySet<string>
  /** Header of the column of names, by source; only sources that have one. */
  readonly nameHeaders: ReadonlyMap<string, string>
  /** How the publisher of a column keeps its counts from being known. */
  readonly withholding: (column: string) => Withholding
  readonly checks: Checks
}

/** Where a column's number of an area stands. */
export function placeOf(
  frame: Frame,
  column: string,
  i: number,
): Pick<Finding, 'file' | 'row' | 'column' | 'raum' | 'year'> {
  const { file, header, lines } = pick(frame.numbers, column).origin
  return { file, row: lines[i]!, column: header, raum: frame.units[i]!.id, year: frame.year }
}

/** Where a column as a whole stands. */
export function columnPlace(frame: Frame, column: string): Pick<Finding, 'file' | 'column' | 'year'> {
  const { file, header } = pick(frame.numbers, column).origin
  return { file, column: header, year: frame.year }
}
