import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { exclusions } from '../../prepare/exclusions.ts'
import { rate } from '../../prepare/rates.ts'
import { breaches } from '../../protect/primary.ts'
import type { Gathered } from '../gather/gather.ts'
import type { Observed } from '../observe/observed.ts'
import { ruleOf } from '../observe/rule-of.ts'
import type { Members } from './members-of.ts'
import { countName, observeApart, withCounts, type ObservedApart } from './observe-apart.ts'
import { sensitiveIn } from '../sensitive.ts'
import { groupSubject, type SubjectPlan } from './subject-plan.ts'
import { hasErrors } from '../../model/has-errors.ts'

/** Of which areas counts may be named. */
export interface ShownAreas {
  /** Their places in the frame. */
  readonly at: ReadonlySet<number>
  /** The same of the higher levels that indicators are published on, by level. */
  readonly upper: ReadonlyMap<string, ReadonlySet<number>>
  /** Whether nothing is withheld, so that what areas add to the value of the whole city may be told. */
  readonly whole: boolean
}

/**
 * The areas whose counts an explanation may name, judged together with all that the tables show: those that the measures
 * area by area show or would show. null where more counts than the tables show would let withheld ones be worked out,
 * from the indicators or (`blurred` is whether it was seen to) from the value.
 */
export function shownAreas(
  plan: Plan,
  gathered: Gathered,
  published: ObservedApart,
  subject: SubjectPlan,
  year: number,
  blurred: boolean,
): ShownAreas | null {
  if (gathered.crosswalks.get(year) && plan.segregation!.areas === 'delivered')
    return onDelivery(plan, gathered, published, subject, year)
  const { judged, same } = judge(plan, gathered, published)
  if (judged === null) return null
  const names = namesOf(plan, subject)
  const own = names.map((name) => pick(judged.of.get(year)!, name))
  const small = sensitiveIn(withCounts(areaByArea(plan)), gathered)
  const secret =
    own.some(({ status }) => status.includes(statusCode.secret)) ||
    small({ group: subject.id, reference: subject.reference, year })
  if (!same && secret && !blurred) return null
  const upper = [...judged.ofUpper].map(([level, years]) => {
    const counts = names.map((name) => pick(years.get(year)!, name))
    return [level, shownIn(counts)] as const
  })
  return { at: shownIn(own), upper: new Map(upper), whole: !secret && !blurred }
}

/** Whether counts of an area of a level may be named: its sum is shown, or all are shown that it is reckoned from. */
export const mayTell = (
  { at, upper, whole }: ShownAreas,
  usable: ReadonlySet<number>,
  level: string,
  area: Members,
): boolean => (whole && upper.get(level)?.has(area.at)) || area.areas.every((i) => !usable.has(i) || at.has(i))

const shownIn = (all: readonly Observations[]): ReadonlySet<number> =>
  new Set([...all[0]!.status.keys()].filter((i) => all.every(({ status }) => status[i] === statusCode.ok)))

/** The plan as if it measured every group area by area. */
function areaByArea(plan: Plan): Plan {
  const asked = plan.segregation!
  if (asked.local.length > 0 || asked.contributions) return plan
  return { ...plan, segregation: { ...asked, local: [{ id: 'location-quotient', given: {} }] } }
}

/** The shares of groups as indicators; where the tables do not show them, as if they did. */
function judge(plan: Plan, gathered: Gathered, published: ObservedApart) {
  if (published.of.size > 0) return { judged: published, same: true }
  const judged = observeApart(areaByArea(plan), gathered)
  const tells =
    hasErrors(judged.findings) ||
    withholdsMore(published.observed, judged.observed) ||
    [...published.upper].some(([level, own]) => withholdsMore(own, pick(judged.upper, level)))
  return { judged: tells ? null : judged, same: false }
}

/** Whether something that is shown would have to be withheld. */
const withholdsMore = (now: Observed, then: Observed): boolean =>
  [...now].some(([year, own]) =>
    [...own].some(([id, { status }]) =>
      then
        .get(year)!
        .get(id)!
        .status.some((code, i) => code !== statusCode.ok && status[i] === statusCode.ok),
    ),
  )

/** Counts on areas that no table stands on are named only where protection withholds nothing at all in that year. */
function onDelivery(
  plan: Plan,
  { delivered }: Gathered,
  { observed, of }: ObservedApart,
  subject: SubjectPlan,
  year: number,
): ShownAreas | null {
  const frame = delivered.get(year)!
  const told = [...observed.get(year)!.values(), ...(of.get(year)?.values() ?? [])]
  if (told.some(({ status }) => status.includes(statusCode.secret))) return null
  const shares = sharesOf(plan, subject, frame)
  const reasons = exclusions(plan.areas.exclude, frame)
  if (shares.some(({ observed: one, rule }) => breaches(one, rule).length > 0)) return null
  const at = [...shownIn(shares.map((one) => one.observed))].filter((i) => reasons[i] === null)
  return { at: new Set(at), upper: new Map(), whole: true }
}

function sharesOf(plan: Plan, subject: SubjectPlan, frame: Frame) {
  const { indicators } = withCounts(areaByArea(plan))
  return namesOf(plan, subject).map((name) => {
    const indicator = pick(indicators, name)
    if (indicator.value.kind !== 'rate') throw new Error('a share of a group is a rate')
    return { observed: rate({ indicator: name, ...indicator.value }, frame).value, rule: ruleOf(plan, indicator) }
  })
}

/** The shares that tell the counts of a subject; of one around another those of both groups. */
export function namesOf({ segregation }: Plan, subject: SubjectPlan): readonly string[] {
  if (subject.kind !== 'around') return subject.counts.map((count) => countName(subject, count))
  return segregation!.groups
    .map(groupSubject)
    .filter(({ kind, counts, id }) => kind === 'rest' && (id === subject.id || counts[0] === subject.counts[1]))
    .flatMap((one) => one.counts.map((count) => countName(one, count)))
}

/** Why no area is named; a year on areas of its own has an edition that names them. */
export const unnamed = (year: number, apart: boolean): Text => ({
  de: `Einzelne Räume stehen hier nicht: Aus ihren Anzahlen ließen sich gesperrte errechnen${apart ? `. Die Ausgabe jenes Jahres, auf den damaligen Räumen, nennt sie: --edition ${year}` : ''}`,
  en: `Single areas are not named here: from their counts withheld ones could be worked out${apart ? `. The edition of that year, on its own areas, names them: --edition ${year}` : ''}`,
})

export const someShown: Text = {
  de: 'Der Wert der Tabelle rechnet mit allen Räumen. Einzeln genannt werden nur die, deren Anzahlen gezeigt werden; was sie beitragen, ist deshalb über sie allein gerechnet',
  en: 'The value in the table is over all areas. Only those whose counts are shown are named one by one; so what they add is computed over them alone',
}
