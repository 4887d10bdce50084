import type { IndexScore } from '../../model/score.ts'
import { editWords } from '../edit-words.ts'
import { yesOrNo } from '../yes-or-no.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/**
 * Columns of `tabellen/sozialindex.csv`: one row per area, year and index, also where the area was not assessed. The texts
 * of classes carry the preset's own labels.
 */
export const sozialindex: readonly Column<IndexScore>[] = [
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
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  {
    name: 'summe',
    text: {
      de: 'gewichtete Summe, bevor sie noch einmal auf eine Skala gebracht wird',
      en: 'weighted sum before it is put on a scale once more',
    },
    cell: (s) => s.sum,
  },
  {
    name: 'dynamik_summe',
    text: { de: 'dasselbe für die Dynamik', en: 'the same of the Dynamik' },
    cell: (s) => s.dynamicsSum,
  },
  { name: 'geschaetzt', text: meaning.geschaetzt, cell: (s) => (s.estimated ? 'ja' : 'nein') },
  {
    name: 'rang_unten',
    text: { de: 'bester Rang, den kleine Zahlen offenlassen', en: 'first rank that small numbers leave open' },
    cell: (s) => s.certainty?.low ?? NaN,
  },
  {
    name: 'rang_oben',
    text: { de: 'letzter Rang, den kleine Zahlen offenlassen', en: 'last rank that small numbers leave open' },
    cell: (s) => s.certainty?.high ?? NaN,
  },
  {
    name: 'klasse_anteil',
    text: {
      de: 'Anteil der Ziehungen, in denen der Raum in seiner Klasse ist, 0 bis 1',
      en: 'share of the draws in which the area is in its class, 0 to 1',
    },
    cell: (s) => s.certainty?.share ?? NaN,
  },
  {
    name: 'klasse_sicher',
    text: {
      de: 'ja oder nein: ob sich die Klasse von der daneben unterscheiden lässt; leer, wo nichts gezogen wurde',
      en: 'ja (yes) or nein (no): whether the class can be told from the one beside; empty where nothing was drawn',
    },
    cell: (s) => yesOrNo(s.certainty?.distinct) ?? '',
  },
  {
    name: 'klasse_daneben',
    text: {
      de: 'Klasse, in der der Raum sonst am häufigsten ist',
      en: 'class that the area is in most often otherwise',
    },
    cell: (s, p) => s.certainty?.rival?.label[p.language] ?? '',
  },
  {
    name: 'bearbeitet',
    text: {
      de: 'Indikatoren, deren Wert ergänzt oder verschoben wurde, und Teilindizes, denen ein Teil fehlt',
      en: 'indicators whose value was filled or moved, and sub-indices that lack a part',
    },
    cell: (s, p) => editWords(s.edited ?? [], p.language),
  },
]
