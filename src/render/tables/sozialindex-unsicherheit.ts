import type { UncertaintyScore } from '../../model/robustness.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

const columns: readonly Column<UncertaintyScore>[] = [
  { name: 'gebiet_id', text: meaning.gebiet_id, cell: (s) => s.raum },
  { name: 'gebiet_name', text: meaning.gebiet_name, cell: (s) => s.name },
  { name: 'ebene', text: meaning.ebene, cell: (s) => s.ebene },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  { name: 'index', text: meaning.index, cell: (s) => s.index },
  { name: 'rang', text: { de: 'Rang wie veröffentlicht', en: 'rank as published' }, cell: (s) => s.rank },
  {
    name: 'rang_median',
    text: { de: 'mittlerer Rang über alle Ziehungen', en: 'middle rank over all draws' },
    cell: (s) => s.median,
  },
  {
    name: 'rang_unten',
    text: {
      de: 'erster Rang des Bereichs, in dem der verlangte Anteil der Ziehungen liegt',
      en: 'first rank of the range that the share of draws asked for lies in',
    },
    cell: (s) => s.low,
  },
  {
    name: 'rang_oben',
    text: { de: 'letzter Rang dieses Bereichs', en: 'last rank of this range' },
    cell: (s) => s.high,
  },
  { name: 'klasse', text: meaning.klasse, cell: (s) => s.klasse?.number ?? NaN },
  { name: 'klasse_text', text: meaning.klasse_text, cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  {
    name: 'klasse_anteil',
    text: {
      de: 'Anteil der Ziehungen in der veröffentlichten Klasse, 0 bis 1',
      en: 'share of the draws in the published class, 0 to 1',
    },
    cell: (s) => own(s)?.share ?? NaN,
  },
]

const own = ({ klasse, shares }: UncertaintyScore) => shares.find((one) => one.klasse.number === klasse?.number)

/**
 * Columns of `tabellen/sozialindex_unsicherheit.csv`: a row per assessed area, year and index. The shares of the classes are
 * together less than 1 where a draw had more or fewer classes: it counts for none.
 */
export function sozialindexUnsicherheit(scores: readonly UncertaintyScore[]): readonly Column<UncertaintyScore>[] {
  const most = scores.reduce((n, { shares }) => Math.max(n, shares.length), 0)
  const shares = Array.from({ length: most }, (_, c): Column<UncertaintyScore> => ({
    name: `anteil_klasse_${c + 1}`,
    text: {
      de: `Anteil der Ziehungen in Klasse ${c + 1}, 0 bis 1; 1 ist die des niedrigsten Werts`,
      en: `share of the draws in class ${c + 1}, 0 to 1; 1 is that of the lowest value`,
    },
    cell: (s) => s.shares[c]?.share ?? NaN,
  }))
  return [...columns, ...shares]
}
