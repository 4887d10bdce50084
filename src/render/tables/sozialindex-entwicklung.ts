import type { DevelopmentScore } from '../../model/development.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Columns of `tabellen/sozialindex_entwicklung.csv`: what became of each area since `jahr_vorher`. */
export const sozialindexEntwicklung: readonly Column<DevelopmentScore>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'jahr_vorher', text: meaning.jahr_vorher, cell: (s) => s.since },
  { name: 'index', text: meaning.index, cell: (s) => s.index },
  {
    name: 'klasse_vorher',
    text: { de: 'Nummer der Klasse im früheren Jahr', en: 'number of the class in the earlier year' },
    cell: (s) => s.before?.number ?? NaN,
  },
  {
    name: 'klasse_vorher_text',
    text: { de: 'Bezeichnung der Klasse im früheren Jahr', en: 'label of the class in the earlier year' },
    cell: (s, p) => s.before?.label[p.language] ?? '',
  },
  { name: 'klasse', text: meaning.klasse, cell: (s) => s.now?.number ?? NaN },
  { name: 'klasse_text', text: meaning.klasse_text, cell: (s, p) => s.now?.label[p.language] ?? '' },
  {
    name: 'schwankung',
    text: {
      de: 'ja, wo Zufall oder Spielraum des Plans den Wechsel der Klasse erklären, nein, wo nicht; leer, wo die Klasse blieb',
      en: 'ja (yes) where chance or the margin of the plan explain the change of class, nein (no) where not; empty where the class stayed',
    },
    cell: (s) => (s.before?.number === s.now?.number ? '' : s.within ? 'ja' : 'nein'),
  },
  {
    name: 'relativ',
    text: {
      de: 'Veränderung gegenüber den anderen Räumen, in Einheiten des Index; wo eine Skala für alle Jahre gilt, ohne die mittlere Veränderung aller Räume',
      en: 'change against the other areas, in units of the index; where one scale holds for all years, less the mean change of all areas',
    },
    cell: (s) => s.relative,
  },
  {
    name: 'absolut',
    text: {
      de: 'Veränderung für sich, auf der Skala des früheren Jahres oder auf der, die für alle Jahre gilt',
      en: 'change in itself, on the scale of the earlier year or on that of all years',
    },
    cell: (s) => s.absolute,
  },
  {
    name: 'trend',
    text: {
      de: 'Veränderung je Jahr, auf der Skala des ersten Jahres auf diesen Räumen oder auf der, die für alle Jahre gilt',
      en: 'change a year, on the scale of the first year on these areas or on that of all years',
    },
    cell: (s) => s.trend,
  },
  {
    name: 'beschleunigung',
    text: { de: 'um wie viel der Trend je Jahr zunimmt', en: 'by how much the trend rises a year' },
    cell: (s) => s.acceleration,
  },
  { name: 'geschaetzt', text: meaning.geschaetzt, cell: (s) => (s.estimated ? 'ja' : 'nein') },
]
