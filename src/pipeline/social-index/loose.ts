import type { Klasse } from '../../model/klasse.ts'
import type { RankCertainty } from '../../model/score.ts'

interface Classed {
  readonly klasse: Klasse | null
  readonly certainty?: RankCertainty | null
}

/**
 * Whether two classes of an area are not to be told apart by the draws of small counts: one of the two is less sure than
 * the plan's confidence, and its draws leave the other open. False where nothing was drawn.
 */
export const loose = (one: Classed, other: Classed): boolean => leans(one, other) || leans(other, one)

const leans = ({ certainty }: Classed, { klasse }: Classed): boolean =>
  klasse !== null && certainty?.open.includes(klasse.number) === true
