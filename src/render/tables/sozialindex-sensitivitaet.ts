import type { SensitivityScore, UncertaintyInfo } from '../../model/robustness.ts'
import type { Column } from './column.ts'
import { meaning } from './meanings.ts'

/** A question of an index and what it does to one result. */
export interface SensitivityRow extends SensitivityScore {
  readonly index: string
  readonly year: number
  readonly of: 'places' | 'classes'
  readonly runs: number
}

const results = { places: 'rangverschiebung', classes: 'klassenwechsel' } as const

/** A row a result and question, in the order of the plan. */
export const sensitivityRows = (infos: readonly UncertaintyInfo[]): readonly SensitivityRow[] =>
  infos.flatMap(({ index, sensitivity }) =>
    sensitivity === null
      ? []
      : sensitivity.results.flatMap(({ of, questions }) =>
          questions.map((one) => ({ ...one, index, of, year: sensitivity.year, runs: sensitivity.runs })),
        ),
  )

/** Columns of `tabellen/sozialindex_sensitivitaet.csv`: Sobol indices of each open question of method, with their intervals. */
export const sozialindexSensitivitaet: readonly Column<SensitivityRow>[] = [
  { name: 'index', text: meaning.index, cell: (s) => s.index },
  { name: 'jahr', text: meaning.jahr, cell: (s) => s.year },
  {
    name: 'ergebnis',
    text: {
      de: 'rangverschiebung: um wie viele Ränge sich die Räume im Mittel verschieben; klassenwechsel: wie viele die Klasse wechseln',
      en: 'rangverschiebung: how many ranks areas move on average; klassenwechsel: how many change their class',
    },
    cell: (s) => results[s.of],
  },
  {
    name: 'frage',
    text: { de: 'Kennung der offenen Frage des Verfahrens', en: 'id of the open question of method' },
    cell: (s) => s.id,
  },
  {
    name: 'frage_text',
    text: { de: 'diese Frage in Worten', en: 'this question in words' },
    cell: (s, p) => s.label[p.language],
  },
  {
    name: 'allein',
    text: {
      de: 'Anteil der Schwankung, der verschwände, wäre diese Frage entschieden (Sobol, erste Ordnung), 0 bis 1',
      en: 'share of the variance that would go if this question were settled (Sobol, first order), 0 to 1',
    },
    cell: (s) => s.first.value,
  },
  { name: 'allein_unten', text: { de: 'untere Grenze dazu', en: 'lower end of it' }, cell: (s) => s.first.low },
  { name: 'allein_oben', text: { de: 'obere Grenze dazu', en: 'upper end of it' }, cell: (s) => s.first.high },
  {
    name: 'gesamt',
    text: {
      de: 'Anteil der Schwankung, der bliebe, wären alle anderen Fragen entschieden (Sobol, gesamt), 0 bis 1',
      en: 'share of the variance that would stay if all others were settled (Sobol, total), 0 to 1',
    },
    cell: (s) => s.total.value,
  },
  { name: 'gesamt_unten', text: { de: 'untere Grenze dazu', en: 'lower end of it' }, cell: (s) => s.total.low },
  { name: 'gesamt_oben', text: { de: 'obere Grenze dazu', en: 'upper end of it' }, cell: (s) => s.total.high },
  {
    name: 'rechnungen',
    text: { de: 'wie oft der Index dafür gerechnet wurde', en: 'how often the index was computed for it' },
    cell: (s) => s.runs,
  },
]
