import type { DevelopmentScore } from '../../../model/development.ts'
import type { IndexInfo } from '../../../model/publication.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: { from: (year: number) => `Klasse ${year}`, sum: 'Summe' },
  en: { from: (year: number) => `Class ${year}`, sum: 'Total' },
}

/** How many areas moved from each class of the earlier year (a row each) to each class of the report year, with sums. */
export function moves(e: Edition, { classes }: IndexInfo, own: readonly DevelopmentScore[]): string {
  const w = words[e.language]
  const counts = (scores: readonly DevelopmentScore[]) =>
    [...classes.map(({ number }) => scores.filter((s) => s.now?.number === number).length), scores.length].map((n) =>
      e.number(n, 0),
    )
  return grid(
    `l${'r'.repeat(classes.length + 1)}`,
    [w.from(own[0]!.since), ...classes.map(({ label }) => `${e.year}: ${e.say(label)}`), w.sum],
    [
      ...classes.map(({ label, number }) => [e.say(label), ...counts(own.filter((s) => s.before?.number === number))]),
      [w.sum, ...counts(own)],
    ],
  )
}
