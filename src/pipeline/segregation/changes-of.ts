import type { City } from '../../model/city.ts'
import type { SegregationChange } from '../../model/score.ts'
import { year } from '../../model/year.ts'
import type { SegregationPlan } from '../../plan/segregation-plan.ts'
import { compareCity } from '../city/compare.ts'
import { tellsOfChance } from '../city/infer.ts'
import { parameterText } from '../city/parameter-text.ts'
import { askedOf } from './scores-of.ts'
import { subjectOf } from './subject-of.ts'
import type { SubjectPlan } from './subject-plan.ts'

/** A subject in one Berichtsjahr on the base level. */
export interface Measured {
  readonly year: number
  readonly plan: SubjectPlan
  readonly city: City
}

/**
 * What became of every value between Berichtsjahre with the same areas, and whether that is more than chance: each year
 * against the one before, and the last against all before it. Empty where the plan does not ask what chance says. Years on other areas are not
 * compared, for their values differ by the areas alone.
 */
export function changesOf(asked: SegregationPlan, all: readonly Measured[]): readonly SegregationChange[] {
  const { inference } = asked
  const last = Math.max(...all.map((one) => one.year))
  if (inference === null) return []
  const measures = askedOf(asked).filter(({ measure }) => tellsOfChance(measure))
  const chance = { ...inference, resampling: null, jackknife: false }
  return all.flatMap((now) =>
    all
      .filter(({ year: then }) => then < now.year && (now.year === last || then === now.year - 1))
      .filter((then) => then.plan.id === now.plan.id && then.plan.reference === now.plan.reference)
      .filter((then) => same(then.city.ids, now.city.ids))
      .flatMap((then) =>
        compareCity(now.city, then.city, (city) => subjectOf(now.plan, city), measures, chance).map(
          (change): SegregationChange => ({
            from: year(then.year),
            to: year(now.year),
            ebene: now.city.level,
            group: now.plan.id,
            reference: now.plan.reference,
            measure: change.measure.id,
            parameters: parameterText(change.measure, change.parameters),
            difference: change.difference,
            interval: [change.low, change.high],
            p: change.p.both,
            labels: change.labels.both,
          }),
        ),
      ),
  )
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
