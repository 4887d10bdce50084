import type { SensitivityScore, UncertaintyInfo } from '../../model/robustness.ts'
import type { Column } from './column.ts'

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

/**
 * Columns of `tabellen/sozialindex_sensitivitaet.csv`: Sobol indices of each open question of method. `ergebnis` is the mean
 * number of places that areas move (`rangverschiebung`) or the number of areas in another class (`klassenwechsel`).
 * `allein` is the share of its variance that would go if the question were settled, `gesamt` the share that would stay if
 * all others were; each with the ends of its interval.
 */
export const sozialindexSensitivitaet: readonly Column<SensitivityRow>[] = [
  { name: 'index', cell: (s) => s.index },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'ergebnis', cell: (s) => results[s.of] },
  { name: 'frage', cell: (s) => s.id },
  { name: 'frage_text', cell: (s, p) => s.label[p.language] },
  { name: 'allein', cell: (s) => s.first.value },
  { name: 'allein_unten', cell: (s) => s.first.low },
  { name: 'allein_oben', cell: (s) => s.first.high },
  { name: 'gesamt', cell: (s) => s.total.value },
  { name: 'gesamt_unten', cell: (s) => s.total.low },
  { name: 'gesamt_oben', cell: (s) => s.total.high },
  { name: 'rechnungen', cell: (s) => s.runs },
]
