import { changeAcrossBoundaries, changeOfInformation } from '../../measures/decomposition/index.ts'
import type { ChangeAcrossBoundaries } from '../../measures/decomposition/across-boundaries.ts'
import type { City } from '../../model/city.ts'
import type { SegregationPart } from '../../model/score.ts'
import type { Vector } from '../../model/vector.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Gathered } from '../gather/gather.ts'
import { groupsOf } from '../city/groups-of.ts'
import { nestingsOf } from '../city/nestings-of.ts'
import type { Measured } from './changes-of.ts'
import { cityOf } from './city-of.ts'
import { subjectOf } from './subject-of.ts'
import type { SubjectPlan } from './subject-plan.ts'

type Hides = (shown: { readonly group: string; readonly reference: string; readonly year: number }) => boolean

/**
 * What M and H of every subject are made of, level by level in every Berichtsjahr, and what the change of M comes from since
 * the first one: the effect of other boundaries apart where a crosswalk carries that year to the areas of today. A
 * year in which the value itself would tell a withheld count has no parts.
 */
export function partsOf(
  plan: Plan,
  gathered: Gathered,
  measured: readonly Measured[],
  hides: Hides,
): readonly SegregationPart[] {
  const shown = measured.filter(({ plan: { id, reference }, year: y }) => !hides({ group: id, reference, year: y }))
  const [first, last] = [plan.years[0]!, plan.years.at(-1)!]
  const changes = shown
    .filter((now) => now.year === last && first < last)
    .flatMap((now) => {
      const then = shown.find(
        (one) => one.year === first && one.plan.id === now.plan.id && one.plan.reference === now.plan.reference,
      )
      return then ? changed(plan, gathered, then, now) : []
    })
  return [...shown.flatMap((one) => levels(plan, gathered, one)), ...changes]
}

const about = ({ id, reference }: SubjectPlan, at: number) => ({ group: id, reference, year: year(at) })

function levels(plan: Plan, { frames, delivered, crosswalks }: Gathered, one: Measured): readonly SegregationPart[] {
  const own = crosswalks.get(one.year) && plan.segregation!.areas === 'delivered' ? delivered : frames
  const frame = own.get(one.year)!
  const parents = new Map(
    plan
      .segregation!.levels.flatMap((id) => frame.levels.get(id) ?? [])
      .map((level) => {
        const parent = new Map(
          frame.units.map(({ id }, i) => [id as string, level.units[level.parent[i]!]!.id as string]),
        )
        return [level.id, one.city.ids.map((id) => parent.get(id)!)] as const
      }),
  )
  const base = plan.areas.level
  return subjectOf(one.plan, one.city).flatMap((subject) =>
    nestingsOf(subject, parents).flatMap((nesting) =>
      (['M', 'H'] as const).flatMap((which) =>
        nesting.steps.map((step, k) => ({
          ...about(one.plan, one.year),
          from: null,
          ebene: step.level === 'base' ? base : step.level,
          within: nesting.steps[k - 1]?.level ?? '',
          measure: { M: 'mutual-information', H: 'multigroup-theil-h' }[which],
          part: k === 0 ? 'between' : 'within',
          value: step[which],
          share: step[which] / nesting[which],
        })),
      ),
    ),
  )
}

function changed(
  plan: Plan,
  { frames, crosswalks }: Gathered,
  then: Measured,
  now: Measured,
): readonly SegregationPart[] {
  const [before, after] = [groups(then.plan, then.city), groups(now.plan, now.city)]
  if (before === null || after === null) return []
  const parts = same(then.city.ids, now.city.ids) ? changeOfInformation(before, after, 'shapley') : acrossBoundaries()
  if (parts === null || !Number.isFinite(parts.difference)) return []
  const { before: _before, after: _after, interaction: _none, ...rest } = parts
  return Object.entries(rest).map(([part, value]: [string, number]) => ({
    ...about(now.plan, now.year),
    from: year(then.year),
    ebene: plan.areas.level,
    within: '',
    measure: 'mutual-information',
    part,
    value,
    share: value / parts.difference,
  }))

  /** Areas of today that lack a count in one of the years are left out of neither: they are not the same city then. */
  function acrossBoundaries(): ChangeAcrossBoundaries | null {
    if (!crosswalks.get(then.year)) return null
    const { city } = cityOf(plan.areas.level, frames.get(then.year)!, then.plan, () => null)
    const carried = groups(then.plan, city)
    return carried && same(city.ids, now.city.ids) ? changeAcrossBoundaries(before!, carried, after!, 'shapley') : null
  }
}

function groups(of: SubjectPlan, city: City): readonly Vector[] | null {
  const [subject] = subjectOf(of, city)
  return subject ? groupsOf(subject) : null
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
