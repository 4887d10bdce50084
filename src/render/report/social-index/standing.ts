import { byKey } from '../../../model/bezugsraum.ts'
import type { IndexScore } from '../../../model/score.ts'
import type { Edition } from '../edition.ts'

/** The areas of one index in one year: the assessed ones by rank, the others by key. */
export interface Standing {
  readonly year: number
  readonly ranked: readonly IndexScore[]
  readonly missing: readonly IndexScore[]
}

export function standing({ release, publication }: Edition, index: string, year: number): Standing {
  const scores = release.indices
    .filter((s) => s.index === index && s.year === year && s.ebene === publication.base.id)
    .sort((a, b) => byKey(a.raum, b.raum))
  return {
    year,
    ranked: scores.filter((s) => s.status === 'ok').sort((a, b) => a.rank - b.rank),
    missing: scores.filter((s) => s.status !== 'ok'),
  }
}
