import { allOthers } from '../../model/compared.ts'
import { localMeasures, measures } from '../../measures/measures.ts'
import type { MeasureInfo } from '../../model/measure-info.ts'
import type { Definition } from '../../model/measure.ts'
import { pick } from '../../model/pick.ts'
import type { GroupInfo } from '../../model/publication.ts'
import type { Text } from '../../model/text.ts'
import type { GroupPlan, InferencePlan, SegregationPlan } from '../../plan/segregation-plan.ts'
import { parametersOf } from '../city/measure-city.ts'
import { parameterText, settingWords } from '../city/parameter-text.ts'
import { inferenceWords } from '../city/say/inference-words.ts'
import { onlyThese, rest } from '../city/subjects.ts'
import { setSubject } from './subject-plan.ts'

/** What was measured, and how it was set. */
export const measureInfos = (asked: SegregationPlan | null): readonly MeasureInfo[] =>
  (asked?.measures ?? []).map(measureInfo)

/** What was measured area by area. */
export const localInfos = (asked: SegregationPlan | null): readonly MeasureInfo[] =>
  (asked?.local ?? []).map(({ id, given }) => infoOf(pick(localMeasures, id), given))

const measureInfo = ({ id, given }: SegregationPlan['measures'][number]): MeasureInfo =>
  infoOf(pick(measures, id), given)

/** What is said of a measure with its parameters. */
export function infoOf(measure: Definition, given: Readonly<Record<string, number>>): MeasureInfo {
  const { label, formula, source, reading, readingBelow, range } = measure
  const set = parametersOf(measure, given)
  const settings = settingWords(measure, set)
  return {
    id: measure.id,
    label,
    formula,
    source,
    reading,
    ...(readingBelow && { readingBelow }),
    range,
    ...(settings && { parameters: parameterText(measure, set), settings }),
  }
}

/** What intervals, errors and p mean that the plan asks for. */
export const chanceWords = (asked: InferencePlan): readonly Text[] =>
  inferenceWords({ ...asked, resampling: asked.interval }, false)

/** Whom the values are about: groups and pairs, sets of groups, then groups around others. */
export function groupInfos(asked: SegregationPlan | null): readonly GroupInfo[] {
  const { groups = [], sets = [], around = [] } = asked ?? {}
  return [
    ...groups.map((group): GroupInfo => ({
      id: group.id,
      label: group.label,
      reference: 'total' in group.against ? rest : group.against.other,
      referenceLabel: 'total' in group.against ? allOthers : ofTwo(group.against.label),
      formula: shareOf(group),
    })),
    ...sets.map((set): GroupInfo => {
      const { reference } = setSubject(set)
      return {
        id: set.id,
        label: set.label,
        reference,
        referenceLabel: { de: 'alle Gruppen zugleich', en: 'all groups at once' },
        formula: reference.replaceAll('+', ' + '),
        together: true,
      }
    }),
    ...around.map(({ group, second }): GroupInfo => ({
      id: group.id,
      label: group.label,
      reference: second.id,
      referenceLabel: second.label,
      formula: [group, second].map(shareOf).join(' ~ '),
      around: true,
    })),
  ]
}

const ofTwo = ({ de, en }: Text): Text => ({ de: `${de}, ${onlyThese.de}`, en: `${en}, ${onlyThese.en}` })

const shareOf = ({ count, against }: GroupPlan): string =>
  'total' in against ? `${count} / ${against.total}` : `${count} : ${against.other}`
