import type { SegregationPart } from '../../model/score.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/segregation_zerlegung.csv`: what M and H of a group are made of, level by level, and what the change of
 * M since `jahr_vorher` comes from (Shapley). `anteil` is the part of the value or of the change, from 0 to 1.
 */
export const segregationZerlegung: readonly Column<SegregationPart>[] = [
  { name: 'jahr', cell: (s) => s.year },
  { name: 'jahr_vorher', cell: (s) => s.from ?? NaN },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'innerhalb', cell: (s) => s.within },
  { name: 'gruppe', cell: (s) => s.group },
  { name: 'referenz', cell: (s) => s.reference },
  { name: 'mass', cell: (s) => s.measure },
  { name: 'teil', cell: (s) => s.part },
  { name: 'wert', cell: (s) => s.value },
  { name: 'anteil', cell: (s) => s.share },
]
