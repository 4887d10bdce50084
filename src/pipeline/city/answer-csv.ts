import type { Language } from '../../model/text.ts'
import { plain } from '../../render/plain.ts'
import { parameterText } from './parameter-text.ts'
import type { CityChange } from './compare.ts'
import type { Answer, AnsweredValue } from './answer.ts'

const columns: readonly (readonly [string, (value: AnsweredValue, language: Language) => string])[] = [
  ['ebene', ({ level }) => level],
  ['gruppe', ({ group }) => group],
  ['referenz', ({ reference }) => reference],
  ['mass', ({ measure }) => measure.id],
  ['parameter', ({ measure, parameters }) => parameterText(measure, parameters)],
  ['wert', ({ value }) => plain(value)],
  ['erwartet', ({ expected }) => plain(expected)],
  ['n_gebiete', ({ areas }) => String(areas)],
  ['unten', ({ inference }) => plain(inference?.interval?.basic[0] ?? NaN)],
  ['oben', ({ inference }) => plain(inference?.interval?.basic[1] ?? NaN)],
  ['ohne_verzerrung', ({ inference }) => plain(inference?.interval?.corrected ?? NaN)],
  ['p', ({ inference }) => plain(inference?.test?.p.both ?? NaN)],
  ['z', ({ inference }) => plain(inference?.test?.z ?? NaN)],
  ['standardfehler', ({ inference }) => plain(inference?.jackknife?.error ?? NaN)],
  ['hinweis', ({ note }, language) => note?.[language] ?? ''],
]

const changeColumns: readonly (readonly [string, (change: CityChange) => string])[] = [
  ['ebene', ({ level }) => level],
  ['gruppe', ({ group }) => group],
  ['referenz', ({ reference }) => reference],
  ['mass', ({ measure }) => measure.id],
  ['parameter', ({ measure, parameters }) => parameterText(measure, parameters)],
  ['vorher', ({ before }) => plain(before)],
  ['wert', ({ after }) => plain(after)],
  ['differenz', ({ difference }) => plain(difference)],
  ['unten', ({ low }) => plain(low)],
  ['oben', ({ high }) => plain(high)],
  ['p', ({ p }) => plain(p.both)],
]

/**
 * The values for machines: the columns of `tabellen/segregation.csv` that are known without a plan; where another table
 * was named, the changes against it in their place.
 */
export const answerCsv = ({ values, changes }: Answer, language: Language): string =>
  changes.length > 0
    ? lines(
        changeColumns.map(([name]) => name),
        changes.map((change) => changeColumns.map(([, cell]) => cell(change))),
      )
    : lines(
        columns.map(([name]) => name),
        values.map((value) => columns.map(([, cell]) => cell(value, language))),
      )

const lines = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('')

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
