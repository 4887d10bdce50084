import type { LocalScore } from '../../model/score.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Columns of `tabellen/segregation_lokal.csv`: one row per area, year, group and measure. */
export const segregationLokal: readonly Column<LocalScore>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'gruppe', text: meaning.gruppe, cell: (s) => s.group },
  { name: 'referenz', text: meaning.referenz, cell: (s) => s.reference },
  { name: 'mass', text: meaning.mass, cell: (s) => s.measure },
  { name: 'wert', text: meaning.wert_lokal, cell: (s) => s.value },
  { name: 'klasse', text: meaning.haeufung, cell: (s) => s.klasse?.number ?? NaN },
  { name: 'klasse_text', text: meaning.haeufung_text, cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  { name: 'p', text: meaning.p_lokal, cell: (s) => s.p },
  { name: 'status', text: meaning.status, cell: (s) => s.status },
  { name: 'hinweis', text: meaning.hinweis, cell: (s, p) => s.note?.[p.language] ?? '' },
  {
    name: 'gruppe_name',
    text: meaning.gruppe_name,
    cell: (s, p) =>
      p.groups.find(({ id, reference }) => id === s.group && reference === s.reference)?.label[p.language] ?? '',
  },
  {
    name: 'mass_name',
    text: meaning.mass_name,
    cell: (s, p) => p.localMeasures?.find(({ id }) => id === s.measure)?.label[p.language] ?? '',
  },
  { name: 'parameter', text: meaning.parameter, cell: (s) => s.parameters ?? '' },
]
