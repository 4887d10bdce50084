import type { IndexScore } from '../../model/score.ts'
import { editWords } from '../edit-words.ts'
import { shrunkenParts } from '../shrunken-parts.ts'
import type { Column } from './column.ts'
import { dynamicsRange } from './dynamics-range.ts'
import { indexStanding } from './index-standing.ts'
import { meaning } from './meanings.ts'
import { rankRange } from './rank-range.ts'

/** Columns of `tabellen/sozialindex.csv`: one row per area, year and index, also where the area was not assessed. */
export const sozialindex: readonly Column<IndexScore>[] = [
  ...indexStanding,
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
  ...rankRange,
  {
    name: 'bearbeitet',
    text: {
      de: 'Indikatoren, deren Wert ergänzt oder verschoben wurde, und Teilindizes, denen ein Teil fehlt',
      en: 'indicators whose value was filled or moved, and sub-indices that lack a part',
    },
    cell: (s, p) => editWords(s.edited ?? [], p.language),
  },
  ...dynamicsRange,
  {
    name: 'geschrumpft',
    text: {
      de: 'Indikatoren des Index, deren Werte wegen kleiner Zahlen zu einem Anteil hin gezogen und so geschätzt sind; leer, wo keiner',
      en: 'indicators of the index whose values are drawn towards a share as numbers are small, and so are estimates; empty where none is',
    },
    cell: (s, p) => {
      const index = p.indices.find(({ id }) => id === s.index)
      return index
        ? shrunkenParts(index, p)
            .map(({ id }) => id)
            .join(' ')
        : ''
    },
  },
]
