import type { Observations } from '../../model/observations.ts'
import type { Plan } from '../../plan/plan.ts'
import { change } from './changes.ts'
import { computedOn } from '../gather/crosswalk-of.ts'
import { estimateApart } from './estimate-apart.ts'
import { incomparable } from './incomparable.ts'
import type { Observed } from '../observe/observed.ts'

/** The changes that indicators declare, in every Berichtsjahr whose earlier one is part of the plan, on the same areas. */
export const declaredChanges = (plan: Plan, observed: Observed): Observations[] =>
  Object.entries(plan.indicators).flatMap(([id, { change: rule }]) =>
    plan.years.flatMap((year) => {
      const before = rule ? year - rule.over : NaN
      if (!rule || !observed.has(before) || computedOn(plan, before) !== computedOn(plan, year)) return []
      const [now, then] = [observed.get(year)!.get(id)!, observed.get(before)!.get(id)!]
      const apart = (i: number) => rule.estimated === 'leave-out' && estimateApart(now, then, i)
      return [incomparable(change(now, then, rule.over, rule.as), apart, before)]
    }),
  )
