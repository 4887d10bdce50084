import type { AssociationLocal } from '../../model/association.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/zusammenhang_lokal.csv`: one row per area, year, indicator and measure. `klasse` is the kind of
 * cluster, `p` is raised for the many areas that are tested at once.
 */
export const zusammenhangLokal: readonly Column<AssociationLocal>[] = [
  { name: 'gebiet_id', cell: (s) => s.raum },
  { name: 'gebiet_name', cell: (s) => s.name },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'indikator', cell: (s) => s.indicator },
  { name: 'mass', cell: (s) => s.measure },
  { name: 'parameter', cell: (s) => s.parameters },
  { name: 'wert', cell: (s) => s.value },
  { name: 'klasse', cell: (s) => s.klasse?.number ?? NaN },
  { name: 'klasse_text', cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  { name: 'p', cell: (s) => s.p },
  { name: 'status', cell: (s) => s.status },
  { name: 'hinweis', cell: (s, p) => s.note?.[p.language] ?? '' },
  {
    name: 'indikator_name',
    cell: (s, p) => p.indicators.find(({ id }) => id === s.indicator)?.label[p.language] ?? '',
  },
  {
    name: 'mass_name',
    cell: (s, p) => p.association?.local.find(({ id }) => id === s.measure)?.label[p.language] ?? '',
  },
]
