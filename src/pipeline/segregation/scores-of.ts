import { localMeasures, measures } from '../../measures/measures.ts'
import type { City } from '../../model/city.ts'
import { pick } from '../../model/pick.ts'
import type { SegregationScore } from '../../model/score.ts'
import type { Year } from '../../model/year.ts'
import type { SegregationPlan } from '../../plan/segregation-plan.ts'
import { contributionsOf } from '../city/contributions-of.ts'
import { infer, tellsOfChance } from '../city/infer.ts'
import type { AskedLocal } from '../city/local-of.ts'
import { measureCity, type AskedMeasure } from '../city/measure-city.ts'
import { parameterText } from '../city/parameter-text.ts'
import type { Subject } from '../city/subjects.ts'
import { whyUndefined } from '../city/why-undefined.ts'

/** The measures of a plan with their parameters. */
export const askedOf = (asked: SegregationPlan): readonly AskedMeasure[] =>
  asked.measures.map(({ id, given }) => ({ measure: pick(measures, id), given }))

/** The same of those with a value for every area. */
export const localsOf = (asked: SegregationPlan): readonly AskedLocal[] =>
  asked.local.map(({ id, given }) => ({ measure: pick(localMeasures, id), given }))

/** Every measure that the plan asks for of one subject on one level. */
export function scoresOf(
  asked: SegregationPlan,
  city: City,
  subject: Subject,
  about: { readonly group: string; readonly reference: string; readonly year: Year },
): readonly SegregationScore[] {
  const { inference } = asked
  return measureCity(city, [subject], askedOf(asked)).map((value): SegregationScore => {
    const { measure, parameters } = value
    const note = whyUndefined(value, subject)
    const told =
      inference && note === null && tellsOfChance(measure)
        ? infer({ measure, given: parameters }, subject, {
            test: inference.test,
            resampling: inference.interval,
            jackknife: inference.jackknife,
            draws: inference.draws,
            seed: inference.seed,
          })
        : null
    // Fixed margins are what the closed forms hold on to as well: so their mean stands for a measure that has none.
    const drawn = inference?.test === 'persons' ? (told?.test?.mean ?? NaN) : NaN
    const chance = Number.isNaN(value.expected) ? drawn : value.expected
    const turned = parameterText(measure, parameters)
    const half = contributionsOf(city, subject, { measure, given: parameters })?.half ?? null
    return {
      ...about,
      ebene: city.level,
      measure: measure.id,
      value: value.value,
      expected: chance,
      areas: value.areas,
      note,
      ...(turned !== '' && { parameters: turned }),
      ...(told?.interval && { interval: told.interval.basic, corrected: told.interval.corrected }),
      ...(told?.test && { p: told.test.p.both, z: told.test.z }),
      ...(told?.jackknife && { error: told.jackknife.error }),
      ...(half !== null && { half: half.length }),
      ...(value.dealt && Number.isFinite(value.dealt.z) && { dealt: { z: value.dealt.z, p: value.dealt.p } }),
    }
  })
}
