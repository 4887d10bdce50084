import type { AssociationLocal } from '../../model/association.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Columns of `tabellen/zusammenhang_lokal.csv`: one row per area, year, indicator and measure. */
export const zusammenhangLokal: readonly Column<AssociationLocal>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'indikator', text: meaning.indikator, cell: (s) => s.indicator },
  { name: 'mass', text: meaning.mass, cell: (s) => s.measure },
  { name: 'parameter', text: meaning.parameter, cell: (s) => s.parameters },
  { name: 'wert', text: meaning.wert_lokal, cell: (s) => s.value },
  { name: 'klasse', text: meaning.haeufung, cell: (s) => s.klasse?.number ?? NaN },
  { name: 'klasse_text', text: meaning.haeufung_text, cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  { name: 'p', text: meaning.p_lokal, cell: (s) => s.p },
  { name: 'status', text: meaning.status, cell: (s) => s.status },
  { name: 'hinweis', text: meaning.hinweis, cell: (s, p) => s.note?.[p.language] ?? '' },
  {
    name: 'indikator_name',
    text: meaning.indikator_name,
    cell: (s, p) => p.indicators.find(({ id }) => id === s.indicator)?.label[p.language] ?? '',
  },
  {
    name: 'mass_name',
    text: meaning.mass_name,
    cell: (s, p) => p.association?.local.find(({ id }) => id === s.measure)?.label[p.language] ?? '',
  },
]
