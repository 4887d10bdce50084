import { measures } from '../../measures/measures.ts'
import type { City } from '../../model/city.ts'
import type { Frame } from '../../model/frame.ts'
import type { Measure, Values } from '../../model/measure.ts'
import { pick } from '../../model/pick.ts'
import { statusCode } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SegregationPlan } from '../../plan/segregation-plan.ts'
import { contributionsOf, type CityContributions } from '../city/contributions-of.ts'
import { fits } from '../city/measure-city.ts'
import type { Subject } from '../city/subjects.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'
import { cityOf, onLevel } from './city-of.ts'
import { placing } from './placing.ts'
import type { ShownAreas } from './shown-areas.ts'
import { subjectOf } from './subject-of.ts'
import type { SubjectPlan } from './subject-plan.ts'

/** What the areas of a level have to do with a value of a measure, as far as their counts may be shown. */
export interface Contributed {
  readonly measure: Measure
  readonly given: Partial<Values<string>>
  readonly city: City
  readonly subject: Subject
  /** Places in the frame of the base areas whose counts are all there. */
  readonly usable: ReadonlySet<number>
  /** Over all areas where nothing is withheld, else over those that are shown. */
  readonly value: number
  readonly found: CityContributions | null
}

/**
 * What each area adds to a value of the frame, or what the value loses without it: over all areas where nothing is
 * withheld, else over those alone whose counts are shown, so that nothing comes back. null where the measure says
 * nothing about the subject, or several groups do not divide the city.
 */
export function contributedIn(
  plan: Plan,
  gathered: Gathered,
  frame: Frame,
  asked: SubjectPlan,
  { id, given }: SegregationPlan['measures'][number],
  level: string,
  shown: ShownAreas,
  as: (subject: Subject) => Subject = (subject) => subject,
): Contributed | null {
  const measure = pick(measures, id)
  const seen = shown.whole ? frame : only(frame, shown.at)
  const delivered = frame === gathered.delivered.get(frame.year)
  const edition = delivered ? editionOf(plan, frame.year) : editionOf(plan, plan.years.at(-1)!)
  const place = placing(plan.segregation!, gathered.areas.get(edition.gebietsstand) ?? null, edition)
  const { city: base, usable } = cityOf(plan.areas.level, seen, asked, place)
  const city = onLevel(base, seen, level)
  const [own] = subjectOf(asked, city)
  const subject = own && as(own)
  if (!subject || !fits(measure, subject)) return null
  const value = measure.compute(subject.inputs as Parameters<typeof measure.compute>[0], given)
  return {
    measure,
    given,
    city,
    subject,
    usable,
    value,
    found: contributionsOf(city, subject, { measure, given }, true),
  }
}

/** A frame in which nothing is known of the other areas. */
const only = (frame: Frame, at: ReadonlySet<number>): Frame => ({
  ...frame,
  numbers: new Map(
    [...frame.numbers].map(([name, column]) => [
      name,
      { ...column, status: column.status.map((code, i) => (at.has(i) ? code : statusCode.absent)) },
    ]),
  ),
})
