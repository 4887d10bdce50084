import type { Language, Text } from '../../model/text.ts'
import { hundredfold } from '../../render/report/hundredfold.ts'
import { isShare } from '../../render/report/is-share.ts'
import { localNumber } from '../../render/round.ts'
import { signs } from '../../render/signs.ts'
import { parameterText } from './answer-csv.ts'
import type { Answer, AnsweredValue } from './answer.ts'
import { rest, together } from './subjects.ts'

/** The values of one subject on one level, for people. */
export interface AnswerPart {
  readonly title: string
  /** Measure, value, value expected by chance; shares on the scale to 100. */
  readonly rows: readonly (readonly [string, string, string])[]
  /** The first value as a sentence, and what is missing. */
  readonly remarks: readonly string[]
}

export const answerHeads: readonly Text[] = [
  { de: 'Maß', en: 'Measure' },
  { de: 'Wert', en: 'Value' },
  { de: 'Bei Zufall', en: 'By chance' },
]

/** The values in parts, one a subject and level, with a sentence that says how to read them. */
export function answerWords({ values }: Answer, language: Language): readonly AnswerPart[] {
  const parts = new Map<string, AnsweredValue[]>()
  for (const value of values) {
    const id = JSON.stringify([value.level, value.group, value.reference])
    parts.set(id, [...(parts.get(id) ?? []), value])
  }
  return [...parts.values()].map((own) => ({
    title: title(own[0]!, language),
    rows: own.map(({ measure, parameters, value, expected }) => {
      const turned = parameterText(parameters)
      const shown = (number: number) => onScale(number, isShare(measure), language)
      return [
        turned === '' ? measure.id : `${measure.id} (${turned})`,
        shown(value),
        Number.isFinite(expected) ? shown(expected) : '',
      ]
    }),
    remarks: [
      ...leading(own).map((first) => sentence(first, language)),
      ...new Set(own.flatMap(({ note, measure }) => (note === null ? [] : [`${measure.id}: ${note[language]}`]))),
    ],
  }))
}

// What people know best is what they read first.
const best = ['segregation-index', 'dissimilarity']

function leading(values: readonly AnsweredValue[]): readonly AnsweredValue[] {
  const there = values.filter(({ value }) => Number.isFinite(value))
  const known = best.flatMap((id) => there.filter(({ measure }) => measure.id === id))
  return [...known, ...there].slice(0, 1)
}

function title({ level, group, reference, areas }: AnsweredValue, language: Language): string {
  const whom = { de: 'alle übrigen', en: 'all others' }[language]
  const names = reference.split('+').map((name) => (name === rest ? whom : name))
  const who =
    group === together
      ? names.join(', ')
      : { de: `${group}, verglichen mit: ${names[0]}`, en: `${group}, compared with: ${names[0]}` }[language]
  const where = { de: `${areas} bewohnte Räume`, en: `${areas} inhabited areas` }[language]
  return level === 'base' ? `${who} (${where})` : `${level}: ${who} (${where})`
}

function sentence({ measure, value }: AnsweredValue, language: Language): string {
  const number = isShare(measure) ? localNumber(hundredfold(value), 0, language) : localNumber(value, 3, language)
  return `${measure.label[language]}: ${measure.reading[language].replace('{value}', number)}`
}

const onScale = (value: number, share: boolean, language: Language): string =>
  !Number.isFinite(value)
    ? signs.void.sign
    : share
      ? localNumber(hundredfold(value), 1, language)
      : localNumber(value, 4, language)
