import type { IndexScore } from '../../model/score.ts'
import type { Language } from '../../model/text.ts'
import { csvLines } from '../../render/csv-lines.ts'
import { plain } from '../../render/plain.ts'
import type { Column } from '../../render/tables/column.ts'
import { indexStanding } from '../../render/tables/index-standing.ts'
import { rankRange } from '../../render/tables/rank-range.ts'
import type { IndexAnswer, IndexRow } from './answer.ts'

type Cells = readonly [string, (row: IndexRow) => string]

/**
 * The index for machines: the columns of `tabellen/sozialindex.csv` that are known without a plan, then a column
 * `teil_<id>` for each sub-index and `norm_<id>` for each normalised indicator.
 */
export function answerCsv(answers: readonly IndexAnswer[], language: Language): string {
  const ids = (of: (answer: IndexAnswer) => readonly string[]) => [...new Set(answers.flatMap(of))]
  const yearly = answers[0]?.yearly === true
  const drawn = answers.some(({ rows }) => rows.some(({ score }) => score.certainty))
  const published = ({ name, cell }: Column<IndexScore, 'language'>): Cells => [
    name,
    ({ score }) => {
      const value = name === 'jahr' && !yearly ? '' : cell(score, { language })
      return typeof value === 'number' ? plain(value) : value
    },
  ]
  const columns: readonly Cells[] = [
    ...[...indexStanding, ...(drawn ? rankRange : [])].map(published),
    ...ids(({ groups }) => groups.map(({ id }) => id)).map((id): Cells => [
      `teil_${id}`,
      ({ parts }) => plain(parts[id] ?? NaN),
    ]),
    ...ids(({ indicators }) => indicators).map((id): Cells => [
      `norm_${id}`,
      ({ normalised }) => plain(normalised[id] ?? NaN),
    ]),
  ]
  return csvLines(
    columns.map(([name]) => name),
    answers.flatMap(({ rows }) => rows.map((row) => columns.map(([, cell]) => cell(row)))),
  )
}
