import type { LocalScore } from '../../model/score.ts'
import type { Column } from './column.ts'

/**
 * Columns of `tabellen/segregation_lokal.csv`: one row per area, year, group and measure. `wert` is on the measure's own
 * scale. `klasse` and `p` (raised for the many areas tested at once) stand where clusters are looked for.
 */
export const segregationLokal: readonly Column<LocalScore>[] = [
  { name: 'gebiet_id', cell: (s) => s.raum },
  { name: 'gebiet_name', cell: (s) => s.name },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'gruppe', cell: (s) => s.group },
  { name: 'referenz', cell: (s) => s.reference },
  { name: 'mass', cell: (s) => s.measure },
  { name: 'wert', cell: (s) => s.value },
  { name: 'klasse', cell: (s) => s.klasse?.number ?? NaN },
  { name: 'klasse_text', cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  { name: 'p', cell: (s) => s.p },
  { name: 'status', cell: (s) => s.status },
  { name: 'hinweis', cell: (s, p) => s.note?.[p.language] ?? '' },
  {
    name: 'gruppe_name',
    cell: (s, p) =>
      p.groups.find(({ id, reference }) => id === s.group && reference === s.reference)?.label[p.language] ?? '',
  },
  { name: 'mass_name', cell: (s, p) => p.localMeasures?.find(({ id }) => id === s.measure)?.label[p.language] ?? '' },
  { name: 'parameter', cell: (s) => s.parameters ?? '' },
]
