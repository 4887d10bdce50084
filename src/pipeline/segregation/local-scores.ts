import { localMeasures } from '../../measures/measures.ts'
import type { Observations } from '../../model/observations.ts'
import { pick } from '../../model/pick.ts'
import type { LocalScore } from '../../model/score.ts'
import { statuses } from '../../model/status.ts'
import { sufficient } from '../../model/sufficient.ts'
import type { Text } from '../../model/text.ts'
import { year as berichtsjahr } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'
import { parametersOf } from '../city/measure-city.ts'
import { parameterText } from '../city/parameter-text.ts'
import { localValues } from '../city/local-values.ts'
import { countName, localSubjects, type ObservedApart } from './observe-apart.ts'
import { placing } from './placing.ts'
import { shownInputs } from './shown-inputs.ts'
import type { SubjectPlan } from './subject-plan.ts'

/**
 * The measures of every area that the plan asks for, in every Berichtsjahr that stands on its own areas. They are made of
 * shown counts alone: an area whose counts are withheld or missing has no value and is none of the city that the others
 * are set against, so that nothing of it can be worked out.
 */
export function localScores(plan: Plan, gathered: Gathered, of: ObservedApart['of']): readonly LocalScore[] {
  return [...of].flatMap(([year, counted]) =>
    gathered.crosswalks.get(year)
      ? []
      : localSubjects(plan).flatMap((subject) => inYear(plan, gathered, year, subject, counted)),
  )
}

function inYear(
  plan: Plan,
  { frames, areas }: Gathered,
  year: number,
  subject: SubjectPlan,
  counted: ReadonlyMap<string, Observations>,
): readonly LocalScore[] {
  const asked = plan.segregation!
  const { units } = frames.get(year)!
  const observed = subject.counts.map((count) => pick(counted, countName(subject, count)))
  const edition = editionOf(plan, year)
  const place = placing(asked, areas.get(edition.gebietsstand) ?? null, edition)
  const { shown, inputs } = shownInputs(subject, observed, units, place)
  const at = new Map(shown.map((i, k) => [i, k]))
  return asked.local.flatMap(({ id, given }) => {
    const measure = pick(localMeasures, id)
    const parameters = parameterText(measure, parametersOf(measure, given))
    if (measure.needs.includes('groups') !== (subject.kind === 'groups') || !sufficient(measure, inputs)) return []
    const values = localValues(measure, given, inputs, asked.inference)
    return units.map((unit, i): LocalScore => {
      const k = at.get(i)
      const { value, q, klasse } = k === undefined ? nothing : values[k]!
      const status = k === undefined ? worst(observed, i) : Number.isNaN(value) ? 'void' : 'ok'
      return {
        raum: unit.id,
        name: unit.name,
        ebene: plan.areas.level,
        year: berichtsjahr(year),
        group: subject.id,
        reference: subject.reference,
        measure: id,
        ...(parameters !== '' && { parameters }),
        value,
        klasse: status === 'ok' ? klasse : null,
        p: status === 'ok' ? q : NaN,
        status,
        note: k === undefined ? reason(observed, i) : status === 'void' ? undefinedHere : null,
      }
    })
  })
}

const nothing = { value: NaN, q: NaN, klasse: null }
const undefinedHere: Text = { de: 'hier nicht bestimmt', en: 'undefined here' }

const first = (observed: readonly Observations[], i: number) => observed.find(({ status }) => status[i] !== 0)!
const worst = (observed: readonly Observations[], i: number) => statuses[first(observed, i).status[i]!]!
const reason = (observed: readonly Observations[], i: number) => first(observed, i).notes[i] ?? null
