import type { Crew } from '../../model/crew.ts'
import type { Finding } from '../../model/finding.ts'
import type { RankCertainty } from '../../model/score.ts'
import type { ReliabilityPlan } from '../../plan/index-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Gathered } from '../gather/gather.ts'
import { carriedOf } from '../observe/observe-all.ts'
import type { Observed } from '../observe/observed.ts'
import { certaintyOf } from '../social-index/certainty.ts'
import type { IndexRun } from '../social-index/social-index.ts'

/** How far small counts leave the ranks and classes of both computations open. */
export interface Noise {
  /** How often counts were drawn, and how sure a class must be; null where they were not, which `undrawn` explains. */
  readonly draws: Pick<ReliabilityPlan, 'draws' | 'confidence'> | null
  /** No class changes; the plan does not ask; there are no counts; or there are more or fewer classes than before. */
  readonly undrawn: 'same' | 'unasked' | 'uncounted' | 'other-classes' | null
}

export interface Drawn extends Noise {
  /** By position of the area, before and after; empty where nothing was drawn. */
  readonly certainty: readonly [ReadonlyMap<number, RankCertainty>, ReadonlyMap<number, RankCertainty>]
  readonly findings: readonly Finding[]
}

const nothing: Drawn['certainty'] = [new Map(), new Map()]

/** Draws the counts of one Berichtsjahr for both computations, as the plan says, if a class changes; else nothing. */
export function noise(
  plan: Plan,
  id: string,
  runs: readonly [IndexRun, IndexRun],
  year: number,
  gathered: Gathered,
  observed: Observed,
  crew: Crew,
): Drawn {
  const not = (undrawn: Noise['undrawn'], findings: readonly Finding[] = []): Drawn => ({
    draws: null,
    undrawn,
    certainty: nothing,
    findings,
  })
  const [before, after] = runs.map(({ status }) => status!.years.get(year)!)
  const moves = before!.klasse.some((own, i) => {
    const then = after!.klasse[i] ?? null
    return own !== null && then !== null && own.number !== then.number
  })
  if (!moves) return not('same')
  if (before!.classes.length !== after!.classes.length) return not('other-classes')
  const { reliability } = plan.index[id]!
  if (reliability === null) return not('unasked')
  const [frame, now, carried] = [gathered.frames.get(year)!, observed.get(year)!, carriedOf(gathered, year)]
  const made = runs.map(({ status }) => certaintyOf(plan, id, reliability, status!, year, frame, now, carried, crew))
  const findings = made[0]!.findings
  if (findings.length > 0) return not('uncounted', findings)
  const { draws, confidence } = reliability
  return { draws: { draws, confidence }, undrawn: null, certainty: [made[0]!.areas, made[1]!.areas], findings }
}
