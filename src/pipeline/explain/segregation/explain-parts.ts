import { sum } from '../../../math/sum.ts'
import { structureByArea } from '../../../measures/decomposition/index.ts'
import { composition } from '../../../measures/multigroup/composition.ts'
import { entropy } from '../../../measures/multigroup/entropy.ts'
import { mutualInformation } from '../../../measures/multigroup/mutual-information.ts'
import type { Files } from '../../../model/files.ts'
import type { Counted } from '../../../model/scan.ts'
import type { SegregationPart } from '../../../model/score.ts'
import type { Text } from '../../../model/text.ts'
import type { Plan } from '../../../plan/plan.ts'
import { notOf } from '../../../plan/with-options.ts'
import { groupsOf } from '../../city/groups-of.ts'
import type { Subject } from '../../city/subjects.ts'
import { carriedOf } from '../../observe/observe-all.ts'
import type { Measured } from '../../segregation/changes-of.ts'
import { onLevel } from '../../segregation/city-of.ts'
import { groupInfos } from '../../segregation/infos.ts'
import { withCounts } from '../../segregation/observe-apart.ts'
import { partsOf } from '../../segregation/parts-of.ts'
import { segregation } from '../../segregation/segregation.ts'
import { subjectOf } from '../../segregation/subject-of.ts'
import { allSubjects, type SubjectPlan } from '../../segregation/subject-plan.ts'
import { sensitiveIn } from '../../sensitive.ts'
import { unknown } from '../unknown.ts'
import { onlyOne, subjectsNamed } from './address.ts'
import { contributed, nothing } from './contributions.ts'
import { readFor, type ReadFor } from './explain-segregation.ts'
import { narrow } from './narrow.ts'
import type { InformationOn, PartsExplained } from './parts-explained.ts'
import { shownAreas, someShown, unnamed } from '../../segregation/shown-areas.ts'

/** `segregation/group/decompose`, of the change with a year behind it. */
export const isParts = (asked: string): boolean => /^segregation\/[^/]*\/decompose(\/|$)/.test(asked)

/**
 * Where M and H of a group lie, level by level, or what the change of M since the first year comes from: the rows of the
 * table, and every M in them as the sum of what areas add, with their cells. Throws for a group or year that is not there,
 * for years that the table has no parts of, and for all that a run would stop at.
 */
export async function explainParts(
  plan: Plan,
  files: Files,
  asked: string,
  year: number,
  counted: readonly Counted[] = [],
): Promise<PartsExplained> {
  const [, who = '', , since, ...more] = asked.split('/')
  if (!plan.segregation?.decompose) throw unknown(asked, 'decompose', [], noParts)
  if (more.length > 0) throw unknown(asked, more[0]!, [], pattern)
  const all = allSubjects(plan.segregation).filter(({ kind }) => kind !== 'around')
  const subject = onlyOne(subjectsNamed(all, asked, who), asked)
  const from = since === undefined ? null : Number(since)
  for (const one of [year, ...(from === null ? [] : [from])]) if (!plan.years.includes(one)) throw notOf(plan, one)
  const read = await readFor(plan, files, subject, counted)
  const measured = [...(from === null ? [] : [from]), year].flatMap((one) => measuredIn(read, subject, one))
  const parts = rowsOf(read, measured, year, from)
  if (parts.length === 0) throw unknown(asked, since ?? String(year), [], noRows)
  const group = groupInfos(plan.segregation).find(
    ({ id, reference }) => id === subject.id && reference === subject.reference,
  )!
  const levels = measured.flatMap((one) =>
    levelsOf(plan, parts).map((level) => informationOn(read, one, level, one.year)),
  )
  return {
    asked,
    year,
    from,
    group: group.label,
    reference: group.referenceLabel,
    together: group.together ?? false,
    parts,
    levels,
    structural: from === null || !levels.every(({ over }) => over?.whole) ? [] : structuralOf(measured, levels),
  }
}

/** The counts of a year; none where some are missing. */
function measuredIn({ plan, gathered }: ReadFor, subject: SubjectPlan, year: number): readonly Measured[] {
  const [first] = plan.segregation!.measures
  const one = narrow(plan, { asked: '', subject, measure: first!, level: plan.areas.level }, false)
  const bare = { ...one, segregation: { ...one.segregation!, measures: [] } }
  return segregation(bare, gathered.delivered.get(year)!, carriedOf(gathered, year), gathered.areas).measured
}

/** The rows of the table: they hang on nothing but the counts, and which of them are withheld. */
function rowsOf(
  { plan, gathered }: ReadFor,
  measured: readonly Measured[],
  year: number,
  from: number | null,
): readonly SegregationPart[] {
  return partsOf(plan, gathered, measured, sensitiveIn(withCounts(plan), gathered)).filter(
    (one) => one.year === year && one.from === from,
  )
}

/** Levels that occur in the rows, the base level last. */
const levelsOf = ({ areas: { level } }: Plan, parts: readonly SegregationPart[]): readonly string[] => [
  ...new Set([...parts.map(({ ebene }) => ebene).filter((one) => one !== level), level]),
]

/** A group against others is two groups for M. */
const asGroups = (subject: Subject): Subject => ({
  ...subject,
  kind: 'groups',
  inputs: { ...subject.inputs, groups: groupsOf(subject) },
})

function informationOn(
  read: ReadFor,
  { plan: subject, city: base }: Measured,
  level: string,
  year: number,
): InformationOn {
  const { plan, gathered, published } = read
  const estimated = gathered.crosswalks.has(year) && plan.segregation!.areas === 'base'
  const frame = (estimated ? gathered.frames : gathered.delivered).get(year)!
  const shown = shownAreas(plan, gathered, published, subject, year, false)
  const groups = groupsOf(subjectOf(subject, onLevel(base, frame, level))[0]!)
  const address = { asked: '', subject, measure: { id: mutualInformation.id, given: {} }, level }
  const {
    totals,
    over,
    contributions,
    unnamed: others,
  } = shown ? contributed(read, address, frame, shown, asGroups) : nothing
  return {
    year,
    ebene: level,
    level: [{ id: plan.areas.level, label: plan.areas.label }, ...plan.areas.levels].find(({ id }) => id === level)!
      .label,
    M: mutualInformation.compute({ groups }),
    entropy: entropy(composition(groups).shares),
    totals,
    over,
    contributions,
    unnamed: others,
    remark: shown?.whole ? null : shown ? someShown : unnamed(year, gathered.crosswalks.has(year) && !estimated),
  }
}

/** What areas add to the structural part that may be named in both years; empty where these stand on other areas. */
function structuralOf(
  [then, now]: readonly Measured[],
  [before, after]: readonly InformationOn[],
): PartsExplained['structural'] {
  if (!then || !now || then.city.ids.join('\n') !== now.city.ids.join('\n')) return []
  const groups = ({ plan, city }: Measured) => groupsOf(subjectOf(plan, city)[0]!)
  const found = structureByArea(groups(then), groups(now))
  if (!Number.isFinite(sum(found.map(({ total }) => total)))) return []
  const value = new Map(found.map(({ area, total }) => [now.city.ids[area]!, total]))
  const old = new Set(before!.contributions.map(({ raum }) => raum))
  return after!.contributions
    .filter(({ raum }) => old.has(raum) && value.has(raum))
    .map(({ raum, name }) => ({ raum, name, value: value.get(raum)! }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.raum < b.raum ? -1 : 1))
}

const pattern: Text = {
  de: 'segregation/gruppe/decompose oder segregation/gruppe/decompose/jahr',
  en: 'segregation/group/decompose or segregation/group/decompose/year',
}
const noParts: Text = {
  de: 'ein Plan mit segregation: { decompose: true }',
  en: 'a plan with segregation: { decompose: true }',
}
const noRows: Text = {
  de: 'ein Jahr, von dem die Tabelle segregation_zerlegung Zeilen hat: keine Anzahl fehlt oder ist gesperrt, und bei Veränderungen vom ersten Berichtsjahr zum letzten',
  en: 'a year that the table segregation_zerlegung has rows of: no count is missing or withheld, and of changes from the first Berichtsjahr to the last',
}
