import type { Frame } from '../model/frame.ts'
import { pick } from '../model/pick.ts'
import type { Plan } from '../plan/plan.ts'
import { rate } from '../prepare/rates.ts'
import { breaches } from '../protect/primary.ts'
import { groupSubject, setSubject } from './segregation/subject-plan.ts'
import { ruleOf } from './rule-of.ts'

/** A group as the segregation tables name it, in one Berichtsjahr. */
interface Shown {
  readonly group: string
  readonly reference: string
  readonly year: number
}

/**
 * Whether the counts of a group, or those it is compared with, stand in the tables for most areas while single
 * ones are kept back because they are too small: by the minimum count, or as part of an area that is excluded.
 */
export function sensitive(plan: Plan, frames: ReadonlyMap<number, Frame>): (score: Shown) => boolean {
  const { groups = [], sets = [] } = plan.segregation ?? {}
  const subjects = [...groups.map(groupSubject), ...sets.map(setSubject)]
  if (subjects.length === 0) return () => false
  const hidden = new Set(
    [...frames.values()].flatMap((frame) => hiddenIn(plan, frame).map((name) => `${name} ${frame.year}`)),
  )
  return ({ group, reference, year }) =>
    subjects.some(
      (one) =>
        one.id === group &&
        one.reference === reference &&
        [...one.counts, ...(one.total === null ? [] : [one.total])].some((name) => hidden.has(`${name} ${year}`)),
    )
}

/** Columns that an indicator shows area by area, and of which some area holds too small a count. */
function hiddenIn(plan: Plan, frame: Frame): string[] {
  return Object.entries(plan.indicators).flatMap(([id, indicator]) => {
    const { value } = indicator
    if (value.kind !== 'rate') return []
    const rule = ruleOf(plan, indicator)
    const [above, below] = [value.numerator, value.denominator].map((names) => (names.length === 1 ? names[0]! : null))
    const small = (count: number) => count > 0 && count < rule.minimumCount
    return [
      ...(above && breaches(rate({ indicator: id, ...value }, frame).value, rule).length > 0 ? [above] : []),
      ...(below && pick(frame.numbers, below).values.some(small) ? [below] : []),
    ]
  })
}
