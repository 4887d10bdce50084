import type { Observations } from '../model/observations.ts'
import type { Text } from '../model/text.ts'
import { changeId } from '../plan/change-id.ts'
import type { IndexPlan, Member, Plan } from '../plan/plan.ts'
import { assess, type Assessed } from './assess-index.ts'
import { change } from './changes.ts'
import { estimateApart } from './estimate-apart.ts'
import { incomparable } from './incomparable.ts'
import { computedOn } from './crosswalk-of.ts'
import type { Observed } from './observed.ts'

/** The change of an index in one Berichtsjahr; not assessed where there is nothing to compare with. */
export interface Dynamics {
  readonly assessed: Assessed | null
  readonly members: readonly Member[]
  readonly changes: readonly Observations[]
  /** Why an area that has a status has no dynamics. */
  readonly note: (i: number) => Text | null
}

/**
 * Dynamik over the areas that have a status: from published changes, or from the change of each indicator since
 * `over` years before, on the same areas only.
 */
export function dynamicsOf(plan: Plan, index: IndexPlan, y: number, observed: Observed, status: Assessed): Dynamics {
  const rule = index.dynamics
  const none = (note: Text | null): Dynamics => ({ assessed: null, members: [], changes: [], note: () => note })
  if (!rule) return none(null)
  const within = (i: number) => status.pool[i] === 1
  if (rule.kind === 'given') {
    const assessed = assess(plan, index, rule.given, observed.get(y)!, index.dynamicsClasses, within)
    return {
      assessed,
      members: rule.given,
      changes: [],
      note: () => ({ de: 'keine Dynamik: Angabe fehlt', en: 'no dynamics: value missing' }),
    }
  }
  const before = y - rule.over
  if (!observed.has(before))
    return none({
      de: `keine Dynamik: ${before} gehört nicht zum Plan`,
      en: `no dynamics: ${before} is not part of the plan`,
    })
  if (computedOn(plan, before) !== computedOn(plan, y)) {
    const since = computedOn(plan, y).gebietsstand
    return none({
      de: `keine Dynamik: ${before} galten andere Räume (Gebietsstand ${since})`,
      en: `no dynamics: other areas in ${before} (Gebietsstand ${since})`,
    })
  }
  const [now, then] = [observed.get(y)!, observed.get(before)!]
  const apart = (i: number) =>
    rule.estimated === 'leave-out' && index.status.some(({ id }) => estimateApart(now.get(id)!, then.get(id)!, i))
  const changes = index.status.map(({ id }) =>
    incomparable(change(now.get(id)!, then.get(id)!, rule.over), apart, before),
  )
  const members = index.status.map(({ id, weight }) => ({ id: changeId(id, rule.over), weight }))
  const byId = new Map(changes.map((one) => [one.indicator, one]))
  const source = new Map(members.map((member, k) => [member.id, index.status[k]!.id]))
  const assessed = assess(
    plan,
    index,
    members,
    byId,
    index.dynamicsClasses,
    within,
    (id) => plan.indicators[source.get(id)!]!.direction,
  )
  return {
    assessed,
    members,
    changes,
    note: (i) =>
      apart(i)
        ? {
            de: `keine Dynamik: Wert ${before} ist geschätzt`,
            en: `no dynamics: the value for ${before} is an estimate`,
          }
        : { de: `keine Dynamik: Wert ${before} fehlt`, en: `no dynamics: no value for ${before}` },
  }
}
