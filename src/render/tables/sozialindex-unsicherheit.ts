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

const others: readonly Column<UncertaintyScore>[] = [
  {
    name: 'anteil_ohne_rang',
    text: {
      de: 'Anteil der Ziehungen, in denen der Raum nicht bewertet ist, 0 bis 1; Mitte und Bereich der Ränge beruhen auf den übrigen',
      en: 'share of the draws in which the area is not assessed, 0 to 1; median and range of ranks rest on the others',
    },
    cell: (s) => s.unranked,
  },
  {
    name: 'anteil_ohne_klasse',
    text: {
      de: 'Anteil der Ziehungen mit mehr oder weniger Klassen als veröffentlicht, 0 bis 1; sie zählen für keine',
      en: 'share of the draws with more or fewer classes than published, 0 to 1; they count for none',
    },
    cell: (s) => (s.shares.length === 0 ? NaN : s.unclassed),
  },
]

/**
 * Columns of `tabellen/sozialindex_unsicherheit.csv`: a row per assessed area, year and index. The shares of the classes,
 * without rank and without class are together 1.
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
  return [...columns, ...shares, ...others]
}
