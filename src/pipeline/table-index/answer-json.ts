import type { IndexAnswer } from './answer.ts'

/** The index as JSON, numbers at full precision, null where there is none. One object; a list where the spec has several. */
export function answerJson(answers: readonly IndexAnswer[]): string {
  const all = answers.map(plainAnswer)
  return `${JSON.stringify(all.length === 1 ? all[0] : all, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? null : value), 2)}\n`
}

const plainAnswer = ({ info, high, weights, rows, yearly, findings }: IndexAnswer) => ({
  index: info.id,
  preset: info.preset,
  source: info.source,
  method: info.method,
  high,
  weights,
  values: rows.map(({ score, parts, normalised }) => ({
    id: score.raum,
    name: score.name,
    year: yearly ? score.year : null,
    value: score.value,
    rank: score.rank,
    ...(score.certainty && { certainty: score.certainty }),
    class: score.klasse,
    parts,
    normalised,
    dynamics: info.dynamics === null ? null : { value: score.dynamicsValue, class: score.dynamics },
    combined: score.combined,
    status: score.status,
    note: score.note,
  })),
  findings,
})
