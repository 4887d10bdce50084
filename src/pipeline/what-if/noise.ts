import type { Crew } from '../../model/crew.ts'
import type { Finding } from '../../model/finding.ts'
import type { RankCertainty } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import type { ReliabilityPlan } from '../../plan/index-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Gathered } from '../gather/gather.ts'
import { carriedOf } from '../observe/observe-all.ts'
import type { Observed } from '../observe/observed.ts'
import type { Composite } from '../social-index/assess.ts'
import { certaintyOf, type CertaintyOf } from '../social-index/certainty.ts'
import { changeCertainty } from '../social-index/change-certainty.ts'
import { changeReliability } from '../social-index/change-reliability.ts'
import type { IndexRun } from '../social-index/social-index.ts'

/** How far small counts leave the ranks and classes of both computations open. */
export interface Noise {
  /** How often counts were drawn, and how sure a class must be; null where they were not, which `undrawn` explains. */
  readonly draws: Pick<ReliabilityPlan, 'draws' | 'confidence'> | null
  /**
   * No class changes; the plan does not ask; there are no counts; changes were delivered as such; or there are more or fewer
   * classes than before.
   */
  readonly undrawn: 'same' | 'unasked' | 'uncounted' | 'delivered' | 'other-classes' | null
  /** What the draws rest on, where that is to be said beside them. */
  readonly rests?: Text
}

/** By position of the area, before and after; empty where nothing was drawn. */
export type Certainties = readonly [ReadonlyMap<number, RankCertainty>, ReadonlyMap<number, RankCertainty>]

export interface Drawn extends Noise {
  readonly certainty: Certainties
  readonly findings: readonly Finding[]
}

/** Draws the counts of one Berichtsjahr for both computations of the status, as the plan says, if a class changes; else nothing. */
export function noise(
  plan: Plan,
  id: string,
  runs: readonly [IndexRun, IndexRun],
  year: number,
  gathered: Gathered,
  observed: Observed,
  crew: Crew,
): Drawn {
  const [frame, now, carried] = [gathered.frames.get(year)!, observed.get(year)!, carriedOf(gathered, year)]
  return drawnFor(
    plan.index[id]!.reliability,
    runs.map(({ status }) => status),
    year,
    (composite, asked) => certaintyOf(plan, id, asked, composite, year, frame, now, carried, crew),
  )
}

/** The same of the Dynamik, by the counts of both years; changes that were delivered have none. */
export function dynamicsNoise(
  plan: Plan,
  id: string,
  runs: readonly [IndexRun, IndexRun],
  year: number,
  gathered: Gathered,
  observed: Observed,
  crew: Crew,
): Drawn {
  const { dynamics, reliability } = plan.index[id]!
  const ofYears = { frames: gathered.frames, carried: (y: number) => carriedOf(gathered, y) }
  const rests = changeReliability(plan, id)
  const drawn = drawnFor(
    reliability,
    runs.map((one) => one.dynamics.composite),
    year,
    (composite, asked) =>
      dynamics?.kind === 'over'
        ? changeCertainty(plan, id, asked, composite, year, dynamics.over, ofYears, observed, crew)
        : null,
  )
  return drawn.draws && rests ? { ...drawn, rests } : drawn
}

function drawnFor(
  reliability: ReliabilityPlan | null,
  composites: readonly (Composite | null)[],
  year: number,
  draw: (composite: Composite, asked: ReliabilityPlan) => CertaintyOf | null,
): Drawn {
  const not = (undrawn: Noise['undrawn'], findings: readonly Finding[] = []): Drawn => ({
    draws: null,
    undrawn,
    certainty: [new Map(), new Map()],
    findings,
  })
  const [before, after] = composites
  const [was, is] = [before?.years.get(year), after?.years.get(year)]
  if (!before || !after || !was || !is) return not('same')
  const moves = was.klasse.some((own, i) => {
    const then = is.klasse[i] ?? null
    return own !== null && then !== null && own.number !== then.number
  })
  if (!moves) return not('same')
  if (was.classes.length !== is.classes.length) return not('other-classes')
  if (reliability === null) return not('unasked')
  const made = [before, after].map((composite) => draw(composite, reliability))
  const [one, other] = made
  if (!one || !other) return not('delivered')
  if (one.findings.length > 0) return not('uncounted', one.findings)
  const { draws, confidence } = reliability
  return { draws: { draws, confidence }, undrawn: null, certainty: [one.areas, other.areas], findings: [] }
}
