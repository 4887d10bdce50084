import type { Language } from '../../../model/text.ts'
import { pText } from '../../../render/language/p-text.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { withoutAreas } from '../../../render/report/segregation/without-areas.ts'
import { rangeText } from '../../../render/report/segregation/range-text.ts'
import { localNumber } from '../../../render/round.ts'
import type { Answer } from '../answer.ts'
import type { AnsweredValue } from '../answered-value.ts'
import type { AnsweredChange } from '../changes-between.ts'
import type { Inference } from '../infer.ts'
import { parametersOf } from '../measure-city.ts'
import { parameterText } from '../parameter-text.ts'
import type { AnswerPart } from './answer-part.ts'
import { called } from './called.ts'
import { comparisonWords } from './comparison-words.ts'
import { half, hangsOn } from './contribution-words.ts'
import { decompositionWords } from './decomposition-words.ts'
import { exposureWords } from './exposure-words.ts'
import { alike, grouped } from './grouped.ts'
import { ladderWords } from './ladder-words.ts'
import { linkWords } from './link-words.ts'
import { localWords } from './local-words.ts'
import { rangeWords } from './range-words.ts'
import { readingOf } from './reading-words.ts'
import { seriesWords } from './series-words.ts'
import { leading, onScale, title } from './value-words.ts'

const heads = {
  de: {
    plain: ['Maß', 'Wert', 'Bei Zufall'],
    test: ['p'],
    interval: ['95 % von', 'bis', 'Ohne Verzerrung'],
    jackknife: ['Standardfehler'],
    formula: ['z', 'p (Formel)'],
  },
  en: {
    plain: ['Measure', 'Value', 'By chance'],
    test: ['p'],
    interval: ['95% from', 'to', 'Less bias'],
    jackknife: ['Standard error'],
    formula: ['z', 'p (formula)'],
  },
}

/** The values in parts, one a subject and level, with a sentence that says how to read them. */
export function answerWords(
  { values, series, local, links, exposure, changes, carried, decomposition }: Answer,
  language: Language,
): readonly AnswerPart[] {
  const h = heads[language]
  const parts = grouped(values).map((own): AnswerPart => {
    const asked = own.map(({ inference }) => inference)
    const formula = own.some(byFormula)
    const some = (kind: keyof Inference) => asked.some((one) => one?.[kind])
    return {
      title: title(own[0]!, own[0]!.areas, language),
      heads: [
        ...h.plain,
        ...(some('test') ? h.test : []),
        ...(some('interval') ? h.interval : []),
        ...(some('jackknife') ? h.jackknife : []),
        ...(formula ? h.formula : []),
      ],
      rows: own.map(({ measure, parameters, value, expected, inference, bounds, dealt, leftOut }) => {
        const shown = (number: number | undefined) =>
          number === undefined || Number.isNaN(number) ? '' : onScale(number, isShare(measure), language)
        return [
          called(measure, parameters),
          bounds && Number.isFinite(bounds.lower)
            ? rangeText(bounds, isShare(measure), language)
            : `${onScale(value, isShare(measure), language)}${leftOut > 0 && Number.isFinite(value) ? ` ${withoutAreas(leftOut, language)}` : ''}`,
          shown(expected),
          ...(some('test') ? [pText(inference?.test?.p.both, language)] : []),
          ...(some('interval')
            ? [...[0, 1].map((end) => inference?.interval?.basic[end]), inference?.interval?.corrected].map(shown)
            : []),
          ...(some('jackknife') ? [shown(inference?.jackknife?.error)] : []),
          ...(formula ? [zText(dealt?.z, language), pText(dealt?.p, language)] : []),
        ]
      }),
      remarks: [
        ...(own.length > most ? leading(own) : own).flatMap((one) => [
          ...sentence(one, language),
          ...(leading(own).includes(one) ? [...half(one, language), ...hangsOn(one, language)] : []),
        ]),
        ...new Set(own.flatMap(({ note, measure }) => (note === null ? [] : [`${measure.id}: ${note[language]}`]))),
      ],
    }
  })
  return [
    ...parts,
    ...bySubject(values).flatMap((own) => ladderWords(own, language)),
    ...local.map((one) => localWords(one, language)),
    ...linkWords(links, values.some(byFormula), language),
    ...exposure.map((one) => exposureWords(one, language)),
    ...grouped(series).map((own) => seriesWords(own, { changes, carried }, language)),
    ...grouped(changes).flatMap((own) => changeWords(own, carried, language)),
    ...(decomposition === null ? [] : decompositionWords(decomposition, language)),
  ]
}

/** The table of changes; where counts are withheld or rounded that of their ranges, beside or in place of it. */
function changeWords(
  own: readonly AnsweredChange[],
  carried: Answer['carried'],
  language: Language,
): readonly AnswerPart[] {
  const ranged = own.flatMap((one) => (one.range === null ? [] : [{ ...one, range: one.range }]))
  const valued = own.filter(({ difference, range }) => range === null || Number.isFinite(difference))
  return [
    ...(valued.length === 0 ? [] : [comparisonWords(valued, carried, language)]),
    ...(ranged.length === 0 ? [] : [rangeWords(ranged, language)]),
  ]
}

const bySubject = (all: readonly AnsweredValue[]): readonly AnsweredValue[][] =>
  alike(all, ({ group, reference }) => [group, reference])

// As many sentences as are still read
const most = 10

const sentence = (one: AnsweredValue, language: Language): readonly string[] => {
  const said = readingOf(one, language)
  if (said === null) return []
  const set = parameterText(one.measure, one.parameters)
  const usual = set === parameterText(one.measure, parametersOf(one.measure, {}))
  return [`${one.measure.label[language]}${usual ? '' : ` (${set})`}: ${said}`]
}

const byFormula = ({ dealt }: AnsweredValue): boolean => dealt !== null && !Number.isNaN(dealt.z)

const zText = (z: number | undefined, language: Language): string =>
  z === undefined || Number.isNaN(z) ? '' : localNumber(z, 2, language)
