import type { Frame } from '../model/frame.ts'
import { pick } from '../model/pick.ts'
import type { Vector } from '../model/vector.ts'
import type { Plan } from '../plan/plan.ts'
import { rate } from '../prepare/rates.ts'
import { breaches } from '../protect/primary.ts'
import { sameCounts } from '../protect/same-counts.ts'
import { allSubjects, type SubjectPlan } from './segregation/subject-plan.ts'
import type { Gathered } from './gather/gather.ts'
import { ruleOf } from './observe/rule-of.ts'

/** A group as the segregation tables name it, in one Berichtsjahr. */
interface Shown {
  readonly group: string
  readonly reference: string
  readonly year: number
}

/**
 * Whether the counts of a group, or those it is compared with, stand in the tables for most areas while single
 * ones are kept back because they are too small: by the minimum count, or as part of an area that is excluded.
 * The numbers decide, whatever their columns are called: who sees a group sees what it leaves of all.
 */
export function sensitive(plan: Plan, frames: ReadonlyMap<number, Frame>): (score: Shown) => boolean {
  const subjects = plan.segregation === null ? [] : allSubjects(plan.segregation)
  const told = new Set(
    [...frames.values()].flatMap((frame) => {
      const hidden = subjects.length === 0 ? [] : hiddenIn(plan, frame)
      const tells = (counts: Vector) => hidden.some((one) => sameCounts(counts, one, frame.units.length))
      return subjects
        .filter((subject) => hidden.length > 0 && countsOf(subject, frame).some(tells))
        .map(({ id, reference }) => `${id} ${reference} ${frame.year}`)
    }),
  )
  return ({ group, reference, year }) => told.has(`${group} ${reference} ${year}`)
}

/** The same for counts kept back on the areas of a delivery, or on those it was carried to. */
export function sensitiveIn(plan: Plan, { frames, delivered }: Pick<Gathered, 'frames' | 'delivered'>) {
  const [carried, own] = [sensitive(plan, frames), sensitive(plan, delivered)]
  return (score: Shown): boolean => carried(score) || own(score)
}

/** Counts that an indicator shows area by area, and of which some area holds too small a one. */
function hiddenIn(plan: Plan, frame: Frame): Vector[] {
  return Object.entries(plan.indicators).flatMap(([id, indicator]) => {
    if (indicator.value.kind !== 'rate') return []
    const rule = ruleOf(plan, indicator)
    const observed = rate({ indicator: id, ...indicator.value }, frame).value
    const { numerator, denominator } = observed
    const small = (count: number) => count > 0 && count < rule.minimumCount
    return [
      ...(breaches(observed, rule).length > 0 ? [numerator, without(denominator, numerator)] : []),
      ...(denominator.some(small) ? [denominator] : []),
    ]
  })
}

/** Every count that a measure of a subject rests on. */
function countsOf({ kind, counts, total }: SubjectPlan, frame: Frame): Vector[] {
  const groups = counts.map((name) => pick(frame.numbers, name).values)
  const all = total === null ? null : pick(frame.numbers, total).values
  if (kind === 'around') return [...groups, all!, without(all!, groups[0]!), without(groups[2]!, groups[1]!)]
  return [...groups, ...(all ? [all, groups.reduce<Vector>(without, all)] : [])]
}

const without = (all: Vector, some: Vector): Float64Array => Float64Array.from(all, (count, i) => count - some[i]!)
