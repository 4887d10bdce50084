import { ipf } from '../../math/ipf.ts'
import { withMargins, type Table } from './table.ts'

/** The table with the margins given and the odds ratios of the one given, to the last digits. */
export const fit = ({ cells }: Table, rows: Float64Array, columns: Float64Array): Table =>
  withMargins(ipf(cells, rows, columns).cells, rows.length, columns.length)
