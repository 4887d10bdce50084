import type { Language } from '../../../model/text.ts'
import { csvLines } from '../../../render/csv-lines.ts'
import { plain } from '../../../render/plain.ts'
import type { Answer } from '../answer.ts'
import type { AnsweredValue } from '../answered-value.ts'
import type { AnsweredChange } from '../changes-between.ts'
import { parameterText } from '../parameter-text.ts'
import { decompositionCsv } from './decomposition-csv.ts'
import { localCsv } from './local-csv.ts'
import type { CitySeries } from '../series-of.ts'
import { valueKey } from '../value-key.ts'
import { readingAlone } from './reading-words.ts'

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
  ['ueber_zufall', ({ aboveChance }) => plain(aboveChance)],
  ['haelfte_aus', ({ contributions }) => String(contributions?.half?.length ?? '')],
  ['hinweis', ({ note }, language) => note?.[language] ?? ''],
  ['mindestens', ({ bounds }) => plain(bounds?.lower ?? NaN)],
  ['hoechstens', ({ bounds }) => plain(bounds?.upper ?? NaN)],
  ['grenzen', ({ bounds, leftOut }) => (bounds ? (bounds.sharp ? 'scharf' : 'weit') : leftOut > 0 ? 'keine' : '')],
  ['gesperrt', ({ bounds }) => String(bounds?.hidden ?? '')],
  ['z_formel', ({ dealt }) => plain(dealt?.z ?? NaN)],
  ['p_formel', ({ dealt }) => plain(dealt?.p ?? NaN)],
  ['satz', (value, language) => readingAlone(value, language) ?? ''],
  ['ohne_gebiete', ({ leftOut }) => (leftOut > 0 ? String(leftOut) : '')],
]

const changeColumns: readonly (readonly [string, (change: AnsweredChange, trend: CitySeries['trend']) => string])[] = [
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
  ['p_tausch', ({ labels }) => plain(labels.both)],
  ['vorher_eigene_raeume', ({ own }) => plain(own)],
  ['neue_grenzen', ({ boundaries }) => plain(boundaries)],
  ['erwartet_vorher', ({ expected }) => plain(expected[0])],
  ['erwartet', ({ expected }) => plain(expected[1])],
  ['ueber_zufall_vorher', ({ aboveChance }) => plain(aboveChance[0])],
  ['ueber_zufall', ({ aboveChance }) => plain(aboveChance[1])],
  ['vorher_mindestens', ({ range }) => plain(range?.before.lower ?? NaN)],
  ['vorher_hoechstens', ({ range }) => plain(range?.before.upper ?? NaN)],
  ['mindestens', ({ range }) => plain(range?.after.lower ?? NaN)],
  ['hoechstens', ({ range }) => plain(range?.after.upper ?? NaN)],
  ['differenz_mindestens', ({ range }) => plain(range?.difference.lower ?? NaN)],
  ['differenz_hoechstens', ({ range }) => plain(range?.difference.upper ?? NaN)],
  ['grenzen', ({ range }) => (range === null ? '' : range.difference.sharp ? 'scharf' : 'weit')],
  ['von', ({ from }) => String(from ?? '')],
  ['bis', ({ to }) => String(to ?? '')],
  ['trend_je_jahr', (_, trend) => plain(trend?.perYear ?? NaN)],
  ['trend_seit', (_, trend) => String(trend?.since ?? '')],
]

/**
 * The values for machines: the columns of `tabellen/segregation.csv` that are known without a plan, and `haelfte_aus`, how
 * many areas it takes to make half of a value that is a sum over areas; where another table was named, the changes against
 * it in their place, in a series each with the trend where it ends with the last year; where a decomposition was asked for, that, and where only measures of areas were, these.
 */
export const answerCsv = (
  { year, values, series, local, changes, decomposition }: Answer,
  language: Language,
): string =>
  decomposition !== null
    ? decompositionCsv(decomposition)
    : changes.length > 0
      ? csvLines(
          changeColumns.map(([name]) => name),
          changes.map((change) => {
            const own = change.to === year ? series.find((one) => valueKey(one) === valueKey(change)) : undefined
            return changeColumns.map(([, cell]) => cell(change, own?.trend ?? null))
          }),
        )
      : values.length === 0 && local.length > 0
        ? localCsv(local, language)
        : csvLines(
            columns.map(([name]) => name),
            values.map((value) => columns.map(([, cell]) => cell(value, language))),
          )
