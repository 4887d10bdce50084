import type { Language } from '../../model/text.ts'
import { plain } from '../../render/plain.ts'
import type { Answer, AnsweredValue } from './answer.ts'

const columns: readonly (readonly [string, (value: AnsweredValue, language: Language) => string])[] = [
  ['ebene', ({ level }) => level],
  ['gruppe', ({ group }) => group],
  ['referenz', ({ reference }) => reference],
  ['mass', ({ measure }) => measure.id],
  ['parameter', ({ parameters }) => parameterText(parameters)],
  ['wert', ({ value }) => plain(value)],
  ['erwartet', ({ expected }) => plain(expected)],
  ['n_gebiete', ({ areas }) => String(areas)],
  ['hinweis', ({ note }, language) => note?.[language] ?? ''],
]

/** `b=0.5`, several joined by a blank. */
export const parameterText = (parameters: AnsweredValue['parameters']): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${plain(value)}`)
    .join(' ')

/** The values for machines: the columns of `tabellen/segregation.csv` that are known without a plan. */
export const answerCsv = ({ values }: Answer, language: Language): string =>
  [columns.map(([name]) => name), ...values.map((value) => columns.map(([, cell]) => cell(value, language)))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
