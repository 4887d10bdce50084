import { alone, type Crew } from '../../model/crew.ts'
import type { Finding } from '../../model/finding.ts'
import type { IndexStructure, UncertaintyInfo, UncertaintyScore } from '../../model/robustness.ts'
import type { Plan } from '../../plan/plan.ts'
import { aboutEntry } from '../about-entry.ts'
import type { Composite } from './assess.ts'
import type { Gathered } from '../gather/gather.ts'
import { indexStructure } from './structure.ts'
import { indexUncertainty } from './uncertainty.ts'

/** Whether the indices hold, and how their indicators hang together. */
export interface Robustness {
  readonly scores: readonly UncertaintyScore[]
  readonly infos: readonly UncertaintyInfo[]
  readonly structures: readonly IndexStructure[]
  readonly findings: readonly Finding[]
}

/** Of the indices that could be computed, in the order of the plan. */
export function robustness(
  plan: Plan,
  { frames }: Pick<Gathered, 'frames'>,
  composites: ReadonlyMap<string, Composite>,
  crew: Crew = alone,
): Robustness {
  // An edition may end before the years of an index begin
  const there = [...composites].filter(([, { rows }]) => rows.years.length > 0)
  const drawn = there.map(([id, composite]) => indexUncertainty(id, plan, composite, frames, crew))
  return {
    scores: drawn.flatMap(({ scores }) => scores),
    infos: drawn.flatMap(({ info }) => info ?? []),
    structures: there.map(([id, composite]) => indexStructure(id, plan, composite)),
    findings: drawn.flatMap(({ findings }, k) => aboutEntry(`index.${there[k]![0]}`, findings)),
  }
}
