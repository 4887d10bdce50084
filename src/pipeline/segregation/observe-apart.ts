import type { Observations } from '../../model/observations.ts'
import type { IndicatorPlan } from '../../plan/indicator-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SegregationPlan } from '../../plan/segregation-plan.ts'
import type { Gathered } from '../gather/gather.ts'
import { observeAll, type ObservedAll } from '../observe/observe-all.ts'
import { groupSubject, setSubject, type SubjectPlan } from './subject-plan.ts'

export interface ObservedApart extends ObservedAll {
  /** By Berichtsjahr and name (`countName`): shares of the groups whose values are shown area by area, on the base level. */
  readonly of: ReadonlyMap<number, ReadonlyMap<string, Observations>>
  /** The same on higher levels, by level. */
  readonly ofUpper: ReadonlyMap<string, ObservedApart['of']>
}

/** Whom the plan measures area by area; nobody where it asks for no such measure. */
export const localSubjects = ({ segregation }: Plan): readonly SubjectPlan[] =>
  segregation === null || (segregation.local.length === 0 && !segregation.contributions) ? [] : subjects(segregation)

const subjects = ({ groups, sets }: SegregationPlan): readonly SubjectPlan[] => [
  ...groups.map(groupSubject),
  ...sets.map(setSubject),
]

/** Name of the share that stands for one count of a subject; no indicator of a plan has such a name. */
export const countName = ({ id, reference }: SubjectPlan, count: string): string =>
  `segregation: ${id}, ${reference}, ${count}`

/** The plan with those shares among its indicators: whatever is judged by indicators is judged by them as well. */
export function withCounts(plan: Plan): Plan {
  const more = localSubjects(plan).flatMap((subject) =>
    subject.counts.map((count): [string, IndicatorPlan] => [countName(subject, count), shareOf(subject, count)]),
  )
  return more.length === 0 ? plan : { ...plan, indicators: { ...plan.indicators, ...Object.fromEntries(more) } }
}

/**
 * Every indicator as it may be shown, and beside them the shares of groups that are measured area by area. These are
 * judged together with the indicators, as if they were printed: what an area tells of a group it tells in a location
 * quotient as well. So a count is withheld in both or in none.
 */
export function observeApart(plan: Plan, gathered: Gathered): ObservedApart {
  const all = withCounts(plan)
  const { observed, upper, findings } = observeAll(all, gathered)
  const only = (some: ObservedAll['observed'], ours: boolean) =>
    new Map([...some].map(([year, own]) => [year, new Map([...own].filter(([id]) => id in plan.indicators === ours))]))
  return {
    observed: only(observed, true),
    upper: new Map([...upper].map(([level, own]) => [level, only(own, true)])),
    of: all === plan ? new Map() : only(observed, false),
    ofUpper: all === plan ? new Map() : new Map([...upper].map(([level, own]) => [level, only(own, false)])),
    findings,
  }
}

const shareOf = ({ id, counts, total }: SubjectPlan, count: string): IndicatorPlan => ({
  label: { de: id, en: id },
  unit: '%',
  direction: 'neutral',
  theme: null,
  value: {
    kind: 'rate',
    numerator: [count],
    denominator: total === null ? counts : [total],
    per: 100,
    minimum: null,
  },
  classes: null,
  change: null,
})
