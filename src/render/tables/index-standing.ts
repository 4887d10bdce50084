import type { IndexScore } from '../../model/score.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Where an area stands in an index: value, rank, classes, and why there is none. The texts of classes carry the preset's own labels. */
export const indexStanding: readonly Column<IndexScore, 'language'>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'index', text: meaning.index, cell: (s) => s.index },
  { name: 'wert', text: { de: 'Wert des Index', en: 'value of the index' }, cell: (s) => s.value },
  {
    name: 'rang',
    text: {
      de: 'Rang unter den bewerteten Räumen; was Rang 1 heißt, sagt der Bericht',
      en: 'rank among the areas assessed; what rank 1 means is told in the report',
    },
    cell: (s) => s.rank,
  },
  { name: 'klasse', text: meaning.klasse, cell: (s) => s.klasse?.number ?? NaN },
  { name: 'klasse_text', text: meaning.klasse_text, cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  {
    name: 'dynamik_wert',
    text: { de: 'Wert der Dynamik, der Veränderung des Index', en: 'value of the Dynamik, the change of the index' },
    cell: (s) => s.dynamicsValue,
  },
  {
    name: 'dynamik_klasse',
    text: { de: 'Nummer der Klasse der Dynamik', en: 'number of the class of the Dynamik' },
    cell: (s) => s.dynamics?.number ?? NaN,
  },
  {
    name: 'dynamik_text',
    text: { de: 'Bezeichnung der Klasse der Dynamik', en: 'label of the class of the Dynamik' },
    cell: (s, p) => s.dynamics?.label[p.language] ?? '',
  },
  {
    name: 'gesamt',
    text: { de: 'Status und Dynamik zusammen', en: 'Status and Dynamik together' },
    cell: (s) => s.combined,
  },
  { name: 'status', text: meaning.status, cell: (s) => s.status },
  { name: 'hinweis', text: meaning.hinweis, cell: (s, p) => s.note?.[p.language] ?? '' },
]
