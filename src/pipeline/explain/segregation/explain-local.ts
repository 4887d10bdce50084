import { inhabited } from '../../../measures/association/inhabited.ts'
import type { LinkValues } from '../../../measures/association/links.ts'
import { localMeasures } from '../../../measures/measures.ts'
import type { Files } from '../../../model/files.ts'
import type { Inputs, LocalMeasure, Values } from '../../../model/measure.ts'
import { pick } from '../../../model/pick.ts'
import type { Counted } from '../../../model/scan.ts'
import type { Text } from '../../../model/text.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { SegregationPlan } from '../../../plan/segregation-plan.ts'
import { notOf } from '../../../plan/with-options.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { parametersOf } from '../../city/measure-city.ts'
import { settingWords } from '../../city/parameter-text.ts'
import { readingText } from '../../city/say/reading-words.ts'
import { editionOf } from '../../gather/edition-of.ts'
import { groupInfos } from '../../segregation/infos.ts'
import { localScores } from '../../segregation/local-scores.ts'
import { countName, localSubjects } from '../../segregation/observe-apart.ts'
import { placing } from '../../segregation/placing.ts'
import { shownInputs } from '../../segregation/shown-inputs.ts'
import type { SubjectPlan } from '../../segregation/subject-plan.ts'
import { cellsOn } from '../cells.ts'
import { unknown } from '../unknown.ts'
import { onlyOne, subjectsNamed } from './address.ts'
import { columnsOfSubject } from './columns.ts'
import { readFor } from './explain-segregation.ts'
import type { LocalArea, LocalExplained } from './local-explained.ts'
import { localTerm } from './local-terms.ts'

/** Whether a third part of an address is a measure area by area of the plan. */
export const isLocal = ({ segregation }: Plan, measure: string): boolean =>
  segregation?.local.some(({ id }) => id === measure) ?? false

/**
 * How a value of one area came about: the row of the table, the formula with the numbers put in, the neighbours that go
 * into it, and the cells. It is made of shown counts alone, so nothing withheld can be told. Throws an AtlasError for a
 * group, an area or a year that is not there, and for everything a run would stop at.
 */
export async function explainLocal(
  plan: Plan,
  files: Files,
  asked: string,
  year: number,
  counted: readonly Counted[] = [],
): Promise<LocalExplained> {
  const [, who = '', what = '', raum = '', ...more] = asked.split('/')
  const own = plan.segregation!.local.find(({ id }) => id === what)!
  const measure = pick(localMeasures, what)
  const subject = onlyOne(
    subjectsNamed(
      localSubjects(plan).filter(({ kind }) => (kind === 'groups') === measure.needs.includes('groups')),
      asked,
      who,
    ),
    asked,
  )
  if (raum === '' || more.length > 0) throw unknown(asked, more[0] ?? '', [], pattern)
  if (!plan.years.includes(year)) throw notOf(plan, year)
  const from = await readFor(plan, files, subject, counted)
  const { gathered, published } = from
  const frame = gathered.frames.get(year)!
  const at = frame.units.findIndex(({ id }) => id === raum)
  const ids = frame.units.map(({ id }) => id as string)
  if (at < 0) throw unknown(asked, raum, ids, keyOfArea)

  const counts = published.of.get(year)!
  const score = localScores(only(plan, subject, own), gathered, new Map([[year, counts]])).find(
    (one) => one.raum === raum,
  )
  const observed = subject.counts.map((count) => pick(counts, countName(subject, count)))
  const edition = editionOf(plan, year)
  const place = placing(plan.segregation!, gathered.areas.get(edition.gebietsstand) ?? null, edition)
  const { shown, inputs } = shownInputs(subject, observed, frame.units, place)
  const columns = columnsOfSubject(subject)
  const area = (i: number): LocalArea => ({
    raum: frame.units[i]!.id,
    name: frame.units[i]!.name,
    counts: Object.fromEntries(columns.map((name) => [name, pick(frame.numbers, name).values[i]!])),
    cells: columns.flatMap((name) => cellsOn(from, frame, name, i)),
  })
  const k = shown.indexOf(at)
  const told = score?.status === 'ok' && k >= 0
  const group = groupInfos(plan.segregation).find(
    (one) => one.id === subject.id && one.reference === subject.reference,
  )!
  return {
    asked,
    year,
    raum,
    name: frame.units[at]!.name,
    level: plan.areas.label,
    group: group.label,
    reference: group.referenceLabel,
    together: group.together ?? false,
    measure: what,
    label: measure.label,
    formula: measure.formula,
    source: measure.source,
    settings: settingWords(measure, parametersOf(measure, own.given)),
    share: isShare(measure),
    reading: told ? readingText({ measure, value: score.value, bounds: null }) : null,
    score: score ?? null,
    totals: Object.fromEntries(
      score
        ? columns.map((name) => [name, shown.reduce((all, i) => all + pick(frame.numbers, name).values[i]!, 0)])
        : [],
    ),
    areas: score ? shown.length : 0,
    term: told ? localTerm(what, inputs, k) : null,
    own: score && k >= 0 ? area(at) : null,
    neighbours: told ? neighboursOf(measure, own.given, inputs as Inputs, k, (i) => area(shown[i]!)) : null,
    remark: score === undefined ? elsewhere(year) : null,
  }
}

/** The plan with nothing but this subject and measure area by area. */
function only(plan: Plan, subject: SubjectPlan, own: SegregationPlan['local'][number]): Plan {
  const asked = plan.segregation!
  const segregation = {
    ...asked,
    groups: subject.kind === 'groups' ? [] : asked.groups.filter(({ id }) => id === subject.id),
    sets: subject.kind === 'groups' ? asked.sets.filter(({ id }) => id === subject.id) : [],
    local: [own],
  }
  return { ...plan, segregation }
}

/** The areas that a measure of association sets an area against; null of measures that look at none. */
function neighboursOf(
  measure: LocalMeasure,
  given: Partial<Values<string>>,
  inputs: Inputs,
  k: number,
  area: (i: number) => LocalArea,
): LocalExplained['neighbours'] {
  const values = parametersOf(measure, given)
  if (!('neighbours' in values)) return null
  const { where, share, neighbours } = inhabited(inputs, values as unknown as LinkValues)
  const at = where.indexOf(k)
  const mean = share.reduce((all, p) => all + p, 0) / share.length
  const links = Array.from(
    { length: neighbours.start[at + 1]! - neighbours.start[at]! },
    (_, j) => neighbours.start[at]! + j,
  )
  return {
    areas: links.map((link) => {
      const to = neighbours.to[link]!
      return { ...area(where[to]!), share: share[to]!, weight: neighbours.weight[link]! }
    }),
    share: share[at]!,
    mean,
    square: share.reduce((all, p) => all + (p - mean) ** 2, 0) / share.length,
  }
}

const pattern: Text = { de: 'segregation/gruppe/maß/schlüssel', en: 'segregation/group/measure/key' }
const keyOfArea: Text = { de: 'der Schlüssel eines Raums des Jahres', en: 'the key of an area of that year' }

const elsewhere = (year: number): Text => ({
  de: `Für ${year} gibt es hier keine Werte Raum für Raum, denn jenes Jahr steht auf anderen Räumen. Die Ausgabe jenes Jahres hat sie: --edition ${year}`,
  en: `There are no values area by area for ${year} here, for that year stands on other areas. The edition of that year has them: --edition ${year}`,
})
