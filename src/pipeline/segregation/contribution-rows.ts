import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import { pick } from '../../model/pick.ts'
import type { SegregationContribution } from '../../model/score.ts'
import { statuses } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import { year as berichtsjahr } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SegregationPlan } from '../../plan/segregation-plan.ts'
import { parametersOf } from '../city/measure-city.ts'
import { parameterText } from '../city/parameter-text.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'
import { contributedIn, type Contributed } from './contributed.ts'
import type { ObservedApart } from './observe-apart.ts'
import { namesOf, shownAreas } from './shown-areas.ts'
import { allSubjects, type SubjectPlan } from './subject-plan.ts'

interface Year {
  readonly frame: Frame
  readonly made: Contributed
  /** Whether it is over all areas, or over those that are shown. */
  readonly whole: boolean
  readonly counts: readonly Observations[]
}

/**
 * What each area of the base level has to do with every value of the city, and with its change since the first Berichtsjahr
 * on the same areas: parts that add up to the value, of other measures what the value loses without the area. Only years
 * that stand on the areas of today, and only areas whose counts are shown; the others have a row that says why they have no
 * number. Empty where the plan does not ask.
 */
export function contributionRows(
  plan: Plan,
  gathered: Gathered,
  published: ObservedApart,
  hides: (of: { group: string; reference: string; year: number }) => boolean,
): readonly SegregationContribution[] {
  const asked = plan.segregation
  if (!asked?.contributions) return []
  const years = plan.years.filter((one) => !gathered.crosswalks.get(one))
  return allSubjects(asked).flatMap((subject) => {
    const shownIn = new Map(
      years.map((one) => [
        one,
        shownAreas(
          plan,
          gathered,
          published,
          subject,
          one,
          hides({ group: subject.id, reference: subject.reference, year: one }),
        ),
      ]),
    )
    return asked.measures.flatMap((measure) => {
      const made = years.flatMap((one): Year[] => {
        const [frame, shown] = [gathered.frames.get(one)!, shownIn.get(one)!]
        const found = shown && contributedIn(plan, gathered, frame, subject, measure, plan.areas.level, shown)
        if (!shown || !found?.found) return []
        const counts = namesOf(plan, subject).map((name) => pick(published.of.get(one)!, name))
        return [{ frame, made: found, whole: shown.whole, counts }]
      })
      return made.flatMap((own) =>
        rowsOf(
          plan,
          subject,
          measure,
          own,
          made.find((before) => comparable(plan, before, own)),
        ),
      )
    })
  })
}

/** Whether what areas add in two years, the first of them before the other, is of the same areas. */
const comparable = (plan: Plan, before: Year, own: Year): boolean =>
  before.frame.year < own.frame.year &&
  editionOf(plan, before.frame.year) === editionOf(plan, own.frame.year) &&
  before.whole === own.whole &&
  before.made.city.ids.length === own.made.city.ids.length &&
  before.made.city.ids.every((id, i) => id === own.made.city.ids[i])

function rowsOf(
  plan: Plan,
  { id: group, reference }: SubjectPlan,
  { id, given }: SegregationPlan['measures'][number],
  { frame, made: { measure, value, found, city }, whole, counts }: Year,
  before: Year | undefined,
): readonly SegregationContribution[] {
  const parameters = parameterText(measure, parametersOf(measure, given))
  return frame.units.map((unit, i): SegregationContribution => {
    const about = {
      raum: unit.id,
      name: unit.name,
      ebene: plan.areas.level,
      year: berichtsjahr(frame.year),
      group,
      reference,
      measure: id,
      ...(parameters !== '' && { parameters }),
      kind: found!.kind,
      city: { value, areas: city.ids.length, whole },
    }
    const hidden = counts.find(({ status }) => status[i] !== 0)
    const own = found!.ofArea.get(unit.id) ?? NaN
    if (hidden || Number.isNaN(own))
      return {
        ...about,
        value: NaN,
        part: NaN,
        since: null,
        change: NaN,
        status: hidden ? statuses[hidden.status[i]!]! : 'void',
        note: hidden ? hidden.notes[i]! : undefinedHere,
      }
    const then = before?.made.found!.ofArea.get(unit.id) ?? NaN
    const shownThen = before?.counts.every(({ status }) => status[i] === 0) && Number.isFinite(then)
    return {
      ...about,
      value: own,
      part: found!.kind === 'parts' && value !== 0 ? own / value : NaN,
      since: shownThen ? berichtsjahr(before!.frame.year) : null,
      change: shownThen ? own - then : NaN,
      status: 'ok',
      note: null,
    }
  })
}

const undefinedHere: Text = { de: 'hier nicht bestimmt', en: 'undefined here' }
