import { raumId } from '../../model/bezugsraum.ts'
import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import { pick } from '../../model/pick.ts'
import type { SegregationContribution } from '../../model/score.ts'
import { statusCode, statuses } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import { year as berichtsjahr } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SegregationPlan } from '../../plan/segregation-plan.ts'
import { parametersOf } from '../city/measure-city.ts'
import { parameterText } from '../city/parameter-text.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'
import { contributedIn, type Contributed } from './contributed.ts'
import { membersOf, type Members } from './members-of.ts'
import type { ObservedApart } from './observe-apart.ts'
import { mayTell, namesOf, shownAreas, type ShownAreas } from './shown-areas.ts'
import { allSubjects, type SubjectPlan } from './subject-plan.ts'

interface Year {
  readonly frame: Frame
  readonly made: Contributed
  readonly shown: ShownAreas
  readonly level: string
  /** Of the base areas, and of those of the level. */
  readonly counts: readonly Observations[]
  readonly sums: readonly Observations[]
}

/**
 * What each area of every level that is measured has to do with every value of the city there, and with its change since the
 * first Berichtsjahr on the same areas: parts that add up to the value, of other measures what the value loses without the
 * area. Only years that stand on the areas of today, and only areas whose counts are shown; the others have a row that says
 * why they have no number. Empty where the plan does not ask.
 */
export function contributionRows(
  plan: Plan,
  gathered: Gathered,
  published: ObservedApart,
  hides: (of: { group: string; reference: string; year: number }) => boolean,
): readonly SegregationContribution[] {
  const asked = plan.segregation
  if (!asked?.contributions) return []
  const base = plan.areas.level
  const levels = [base, ...asked.levels.filter((level) => level !== base)]
  const years = plan.years.filter((one) => !gathered.crosswalks.get(one))
  return allSubjects(asked).flatMap((subject) => {
    const about = { group: subject.id, reference: subject.reference }
    const names = namesOf(plan, subject)
    const shownIn = new Map(
      years.map((year) => [year, shownAreas(plan, gathered, published, subject, year, hides({ ...about, year }))]),
    )
    return levels.flatMap((level) =>
      asked.measures.flatMap((measure) => {
        const made = years.flatMap((year): Year[] => {
          const [frame, shown] = [gathered.frames.get(year)!, shownIn.get(year)!]
          const found = shown && contributedIn(plan, gathered, frame, subject, measure, level, shown)
          if (!shown || !found?.found) return []
          const counts = names.map((name) => pick(published.of.get(year)!, name))
          const above = published.ofUpper.get(level)?.get(year)
          const sums = above ? names.map((name) => pick(above, name)) : []
          return [{ frame, made: found, shown, level, counts, sums }]
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
      }),
    )
  })
}

/** Whether what areas add in two years, the first of them before the other, is of the same areas. */
const comparable = (plan: Plan, before: Year, own: Year): boolean =>
  before.frame.year < own.frame.year &&
  editionOf(plan, before.frame.year) === editionOf(plan, own.frame.year) &&
  before.shown.whole === own.shown.whole &&
  before.made.usable.size === own.made.usable.size &&
  [...own.made.usable].every((i) => before.made.usable.has(i))

function rowsOf(
  plan: Plan,
  { id: group, reference }: SubjectPlan,
  { id, given }: SegregationPlan['measures'][number],
  own: Year,
  before: Year | undefined,
): readonly SegregationContribution[] {
  const { frame, level, shown } = own
  const { measure, value, found, city } = own.made
  const parameters = parameterText(measure, parametersOf(measure, given))
  return [...membersOf(frame, level, plan.areas.level)].map(([key, area]): SegregationContribution => {
    const raum = raumId(key)
    const about = {
      raum,
      name: area.name,
      ebene: level,
      year: berichtsjahr(frame.year),
      group,
      reference,
      measure: id,
      ...(parameters !== '' && { parameters }),
      kind: found!.kind,
      city: { value, areas: city.ids.length, whole: shown.whole },
    }
    const hidden = withheld(plan, own, area)
    const part = found!.ofArea.get(raum) ?? NaN
    if (hidden !== null || Number.isNaN(part))
      return {
        ...about,
        value: NaN,
        part: NaN,
        since: null,
        change: NaN,
        ...(hidden ?? { status: 'void', note: undefinedHere }),
      }
    const then = before?.made.found!.ofArea.get(raum) ?? NaN
    const shownThen = before !== undefined && withheld(plan, before, area) === null && Number.isFinite(then)
    return {
      ...about,
      value: part,
      part: found!.kind === 'parts' && value !== 0 ? part / value : NaN,
      since: shownThen ? berichtsjahr(before.frame.year) : null,
      change: shownThen ? part - then : NaN,
      status: 'ok',
      note: null,
    }
  })
}

/** Why what an area adds is not told; null where it is. */
function withheld(
  plan: Plan,
  { frame, made, shown, level, counts, sums }: Year,
  area: Members,
): Pick<SegregationContribution, 'status' | 'note'> | null {
  const base = level === plan.areas.level
  const counted = area.areas.some((i) => made.usable.has(i))
  if (!base && counted && mayTell(shown, made.usable, level, area)) return null
  const sum = reason(sums, area.at)
  if (sum !== null) return sum
  for (const i of area.areas) {
    const own = reason(counts, i)
    if (own !== null) return base ? own : { ...own, note: inside(frame.units[i]!.id, own.note) }
  }
  return null
}

/** Status and note of the first of the counts that has no number in a place; null where all have one. */
function reason(counts: readonly Observations[], at: number): Pick<SegregationContribution, 'status' | 'note'> | null {
  const hidden = counts.find(({ status }) => status[at] !== statusCode.ok)
  return hidden === undefined ? null : { status: statuses[hidden.status[at]!]!, note: hidden.notes[at]! }
}

const inside = (raum: string, note: Text | null): Text => ({
  de: `der Raum ${raum} darin wird nicht gezeigt${note === null ? '' : `: ${note.de}`}`,
  en: `its area ${raum} is not shown${note === null ? '' : `: ${note.en}`}`,
})

const undefinedHere: Text = { de: 'hier nicht bestimmt', en: 'undefined here' }
