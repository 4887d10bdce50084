import type { IndexInfo } from '../../../model/publication.ts'
import type { IndexScore } from '../../../model/score.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: { corner: 'Status', dynamics: (label: string) => `Dynamik ${label}`, none: 'ohne Dynamik', sum: 'Summe' },
  en: { corner: 'Status', dynamics: (label: string) => `Dynamics ${label}`, none: 'no dynamics', sum: 'Total' },
}

/**
 * How many assessed areas have each status and each Dynamik, with sums; a further column where some have no
 * Dynamik.
 */
export function matrix(e: Edition, index: IndexInfo, ranked: readonly IndexScore[]): string {
  const w = words[e.language]
  const rest = ranked.some((s) => s.dynamics === null)
  const columns = [...index.dynamicsClasses.map(({ number }) => number), ...(rest ? [null] : [])]
  const counts = (scores: readonly IndexScore[]) =>
    [...columns.map((n) => scores.filter((s) => (s.dynamics?.number ?? null) === n).length), scores.length].map((n) =>
      e.number(n, 0),
    )
  return grid(
    `l${'r'.repeat(columns.length + 1)}`,
    [w.corner, ...index.dynamicsClasses.map(({ label }) => w.dynamics(e.say(label))), ...(rest ? [w.none] : []), w.sum],
    [
      ...index.classes.map(({ label, number }) => [
        e.say(label),
        ...counts(ranked.filter((s) => s.klasse?.number === number)),
      ]),
      [w.sum, ...counts(ranked)],
    ],
  )
}
