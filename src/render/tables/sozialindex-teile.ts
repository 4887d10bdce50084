import type { PartScore } from '../../model/score.ts'
import { editTexts } from '../edit-words.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** Columns of `tabellen/sozialindex_teile.csv`: what an index is made of, one row per area, year and part. */
export const sozialindexTeile: readonly Column<PartScore>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'index', text: meaning.index, cell: (s) => s.index },
  {
    name: 'teil',
    text: { de: 'Kennung des Indikators oder Teilindex', en: 'id of the indicator or sub-index' },
    cell: (s) => s.part,
  },
  {
    name: 'art',
    text: { de: 'indikator oder teilindex', en: 'indikator (indicator) or teilindex (sub-index)' },
    cell: (s) => (s.kind === 'indicator' ? 'indikator' : 'teilindex'),
  },
  {
    name: 'gehoert_zu',
    text: { de: 'Index oder Teilindex, in den der Teil eingeht', en: 'index or sub-index that the part goes into' },
    cell: (s) => s.parent,
  },
  {
    name: 'wert',
    text: {
      de: 'Wert des Indikators wie veröffentlicht, in seiner Einheit',
      en: 'value of the indicator as published, in its unit',
    },
    cell: (s) => s.raw,
  },
  {
    name: 'behandelt',
    text: {
      de: 'derselbe nach Lücken, Bezugsgrößen und Ausreißern, in seiner Einheit',
      en: 'the same after gaps, bases and outliers, in its unit',
    },
    cell: (s) => s.treated,
  },
  {
    name: 'normiert',
    text: {
      de: 'Wert auf der Skala des Index, so gedreht, dass hoch dasselbe heißt wie beim Index',
      en: 'value on the scale of the index, turned so that high means what a high index means',
    },
    cell: (s) => s.value,
  },
  {
    name: 'gewicht',
    text: {
      de: 'Anteil des Teils unter denen, die zum selben (Teil-)Index gehören, 0 bis 1',
      en: 'share of the part among those of the same (sub-)index, 0 to 1',
    },
    cell: (s) => s.share,
  },
  {
    name: 'bearbeitet',
    text: {
      de: 'ob und wie der Wert ergänzt oder verschoben wurde',
      en: 'whether and how the value was filled or moved',
    },
    cell: (s, p) => s.edits.map((edit) => editTexts[edit][p.language]).join('; '),
  },
]
