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
  {
    name: 'wert',
    text: {
      de: 'Wert des Maßes in diesem Raum, auf der Skala des Maßes',
      en: "value of the measure in this area, on the measure's own scale",
    },
    cell: (s) => s.value,
  },
  {
    name: 'klasse',
    text: {
      de: 'Art der Häufung, von einem Test: 0 heißt keine; leer bei Maßen, die keine suchen',
      en: 'kind of cluster, by a test: 0 means none; empty for measures that look for none',
    },
    cell: (s) => s.klasse?.number ?? NaN,
  },
  {
    name: 'klasse_text',
    text: { de: 'Bezeichnung dieser Häufung', en: 'label of this kind of cluster' },
    cell: (s, p) => s.klasse?.label[p.language] ?? '',
  },
  {
    name: 'p',
    text: {
      de: 'wie oft der Zufall allein so etwas brächte, 0 bis 1; erhöht, weil viele Räume zugleich geprüft werden',
      en: 'how often chance alone would bring this, 0 to 1; raised because many areas are tested at once',
    },
    cell: (s) => s.p,
  },
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
