import { ipf } from '../../math/ipf.ts'
import { withMargins, type Table } from './table.ts'

/** What margins may be missed by: more than rounding means that zeros stand in the way. */
const tolerance = 1e-9

/** The table with the margins given and the odds ratios of the one given, to the last digits; NaN throughout where there is none. */
export function fit({ cells }: Table, rows: Float64Array, columns: Float64Array): Table {
  const fitted = ipf(cells, rows, columns)
  return withMargins(fitted.missed < tolerance ? fitted.cells : fitted.cells.fill(NaN), rows.length, columns.length)
}
