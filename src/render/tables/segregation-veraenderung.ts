import type { SegregationChange } from '../../model/score.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/segregation_veraenderung.csv`: what became of every value between two Berichtsjahre on the same
 * areas (each and the one before, the last and all before it), the interval of the difference with the p that goes with
 * it, and the p of a test that swaps the two years area by area.
 */
export const segregationVeraenderung: readonly Column<SegregationChange>[] = [
  { name: 'jahr_vorher', cell: (c) => c.from },
  { name: 'jahr', cell: (c) => c.to },
  { name: 'ebene', cell: (c) => c.ebene },
  { name: 'gruppe', cell: (c) => c.group },
  { name: 'referenz', cell: (c) => c.reference },
  { name: 'mass', cell: (c) => c.measure },
  { name: 'parameter', cell: (c) => c.parameters ?? '' },
  { name: 'differenz', cell: (c) => c.difference },
  { name: 'unten', cell: (c) => c.interval[0] },
  { name: 'oben', cell: (c) => c.interval[1] },
  { name: 'p', cell: (c) => c.p },
  { name: 'p_tausch', cell: (c) => c.labels },
]
