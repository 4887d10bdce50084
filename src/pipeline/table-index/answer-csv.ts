import type { Language } from '../../model/text.ts'
import { plain } from '../../render/plain.ts'
import { yesOrNo } from '../../render/yes-or-no.ts'
import { csvLines } from '../../render/csv-lines.ts'
import type { IndexAnswer, IndexRow } from './answer.ts'

type Column = readonly [string, (row: IndexRow) => string]

/**
 * The index for machines: the columns of `tabellen/sozialindex.csv` that are known without a plan, then a column
 * `teil_<id>` for each sub-index and `norm_<id>` for each normalised indicator.
 */
export function answerCsv(answers: readonly IndexAnswer[], language: Language): string {
  const ids = (of: (answer: IndexAnswer) => readonly string[]) => [...new Set(answers.flatMap(of))]
  const columns: readonly Column[] = [
    ['gebiet_id', ({ score }) => score.raum],
    ['gebiet_name', ({ score }) => score.name],
    ['jahr', ({ score }) => (answers[0]?.yearly ? String(score.year) : '')],
    ['index', ({ score }) => score.index],
    ['wert', ({ score }) => plain(score.value)],
    ['rang', ({ score }) => plain(score.rank)],
    ['klasse', ({ score }) => plain(score.klasse?.number ?? NaN)],
    ['klasse_text', ({ score }) => score.klasse?.label[language] ?? ''],
    ['dynamik_wert', ({ score }) => plain(score.dynamicsValue)],
    ['dynamik_klasse', ({ score }) => plain(score.dynamics?.number ?? NaN)],
    ['dynamik_text', ({ score }) => score.dynamics?.label[language] ?? ''],
    ['gesamt', ({ score }) => score.combined],
    ['status', ({ score }) => score.status],
    ['hinweis', ({ score }) => score.note?.[language] ?? ''],
    ...(answers.some(({ rows }) => rows.some(({ score }) => score.certainty)) ? certain(language) : []),
    ...ids(({ groups }) => groups.map(({ id }) => id)).map((id): Column => [
      `teil_${id}`,
      ({ parts }) => plain(parts[id] ?? NaN),
    ]),
    ...ids(({ indicators }) => indicators).map((id): Column => [
      `norm_${id}`,
      ({ normalised }) => plain(normalised[id] ?? NaN),
    ]),
  ]
  return csvLines(
    columns.map(([name]) => name),
    answers.flatMap(({ rows }) => rows.map((row) => columns.map(([, cell]) => cell(row)))),
  )
}

/** How far small counts leave rank and class open, where a spec has them drawn. */
const certain = (language: Language): readonly Column[] => [
  ['rang_unten', ({ score }) => plain(score.certainty?.low ?? NaN)],
  ['rang_oben', ({ score }) => plain(score.certainty?.high ?? NaN)],
  ['klasse_anteil', ({ score }) => plain(score.certainty?.share ?? NaN)],
  ['klasse_sicher', ({ score }) => yesOrNo(score.certainty?.distinct) ?? ''],
  ['klasse_daneben', ({ score }) => score.certainty?.rival?.label[language] ?? ''],
]
