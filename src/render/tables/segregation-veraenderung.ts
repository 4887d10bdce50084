import type { SegregationChange } from '../../model/score.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/**
 * Columns of `tabellen/segregation_veraenderung.csv`: what became of every value between two Berichtsjahre on the same
 * areas: each and the one before, the last and all before it.
 */
export const segregationVeraenderung: readonly Column<SegregationChange>[] = [
  { name: 'jahr_vorher', text: meaning.jahr_vorher, cell: (c) => c.from },
  { name: 'jahr', text: meaning.jahr, cell: (c) => c.to },
  { name: 'ebene', text: meaning.ebene, cell: (c) => c.ebene },
  { name: 'gruppe', text: meaning.gruppe, cell: (c) => c.group },
  { name: 'referenz', text: meaning.referenz, cell: (c) => c.reference },
  { name: 'mass', text: meaning.mass, cell: (c) => c.measure },
  { name: 'parameter', text: meaning.parameter, cell: (c) => c.parameters ?? '' },
  {
    name: 'differenz',
    text: {
      de: 'Wert im Berichtsjahr minus Wert im früheren Jahr, auf der Skala des Maßes',
      en: "value in the Berichtsjahr less that in the earlier year, on the measure's own scale",
    },
    cell: (c) => c.difference,
  },
  {
    name: 'unten',
    text: {
      de: 'untere Grenze der Differenz: 95 % der Ziehungen liegen zwischen unten und oben',
      en: 'lower end of the difference: 95% of the draws lie between the two ends',
    },
    cell: (c) => c.interval[0],
  },
  { name: 'oben', text: { de: 'obere Grenze dazu', en: 'upper end of it' }, cell: (c) => c.interval[1] },
  {
    name: 'p',
    text: {
      de: 'wie oft die Ziehungen eine Differenz von 0 oder jenseits davon ergeben, zweiseitig, 0 bis 1; unter 0,05 gilt sie als belegt',
      en: 'how often the draws give a difference of 0 or beyond, two-sided, 0 to 1; below 0.05 it is held to be shown',
    },
    cell: (c) => c.p,
  },
  {
    name: 'p_tausch',
    text: {
      de: 'wie oft eine so große Differenz entsteht, wenn das Los Raum für Raum entscheidet, welche Zahlen zu welchem Jahr gehören, 0 bis 1',
      en: 'how often a difference as large comes about when lot decides area by area which counts belong to which year, 0 to 1',
    },
    cell: (c) => c.labels,
  },
]
