import type { Language } from '../../../model/text.ts'
import { isShare } from '../../../render/report/segregation/is-share.ts'
import { rangeText } from '../../../render/report/segregation/range-text.ts'
import { signed } from '../../../render/report/segregation/signed.ts'
import { withoutAreas } from '../../../render/report/segregation/without-areas.ts'
import type { Answer } from '../answer.ts'
import type { AnsweredChange } from '../changes-between.ts'
import type { CitySeries, YearValue } from '../series-of.ts'
import { valueKey } from '../value-key.ts'
import type { AnswerPart } from './answer-part.ts'
import { called } from './called.ts'
import { carriedWords } from './carried-words.ts'
import { onScale, title } from './value-words.ts'

const words = {
  de: {
    series: 'Reihe',
    measure: 'Maß',
    trend: 'Trend je Jahr',
    since: (year: number) => `Seit ${year}`,
    up: 'sicher höher',
    down: 'sicher niedriger',
    open: 'offen',
    beyond: 'mehr als Zufall',
    within: 'Zufall möglich',
    along: 'Trend: mittlere Veränderung je Jahr, aus mindestens drei Jahren, deren Wert über alle Räume gerechnet ist.',
    how: '„Zufall möglich“: Die Veränderung ist nicht größer, als bei so vielen Menschen von allein zu erwarten ist; wie sicher jeder Schritt ist, steht in den Tabellen der Veränderung.',
  },
  en: {
    series: 'Series',
    measure: 'Measure',
    trend: 'Trend a year',
    since: (year: number) => `Since ${year}`,
    up: 'certainly higher',
    down: 'certainly lower',
    open: 'open',
    beyond: 'more than chance',
    within: 'may be chance',
    along: 'Trend: mean change a year, through at least three years whose value is over all areas.',
    how: '“May be chance”: the change is not larger than is to be expected by itself with so many people; how certain each step is, stands in the tables of change.',
  },
}

/** Every measure of one subject and level over the years, where it is going, and whether that is more than chance. */
export function seriesWords(
  own: readonly CitySeries[],
  { changes, carried }: Pick<Answer, 'changes' | 'carried'>,
  language: Language,
): AnswerPart {
  const w = words[language]
  const years = [...new Set(own.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b)
  const trends = own.some(({ trend }) => trend !== null)
  return {
    title: `${w.series}: ${title(own[0]!, null, language)}`,
    heads: [w.measure, ...years.map(String), ...(trends ? [w.trend] : []), w.since(years[0]!), ''],
    rows: own.map((one) => {
      const shown = (value: number) => onScale(value, isShare(one.measure), language)
      const change = changes.find((c) => c.from === years[0] && c.to === years.at(-1) && valueKey(c) === valueKey(one))
      return [
        called(one.measure, one.parameters),
        ...years.map((year) =>
          valueText(
            one,
            one.years.find((y) => y.year === year),
            language,
          ),
        ),
        ...(trends ? [one.trend === null ? '' : signed(one.trend.perYear, shown(one.trend.perYear))] : []),
        ...sinceText(change, shown, language),
      ]
    }),
    remarks: own[0]!.level === 'base' ? [...carriedWords(carried, language), ...(trends ? [w.along] : []), w.how] : [],
  }
}

function valueText({ measure }: CitySeries, one: YearValue | undefined, language: Language): string {
  if (one === undefined) return ''
  if (one.bounds && Number.isFinite(one.bounds.lower)) return rangeText(one.bounds, isShare(measure), language)
  const text = onScale(one.value, isShare(measure), language)
  return one.leftOut > 0 && Number.isFinite(one.value) ? `${text} ${withoutAreas(one.leftOut, language)}` : text
}

/** What became of the value since the first year, and how far that can be relied on. */
function sinceText(
  change: AnsweredChange | undefined,
  shown: (value: number) => string,
  language: Language,
): readonly [string, string] {
  const w = words[language]
  if (change === undefined) return ['', '']
  const { difference, low, high, range } = change
  if (!Number.isFinite(difference))
    return ['', range === null ? '' : range.difference.lower > 0 ? w.up : range.difference.upper < 0 ? w.down : w.open]
  return [
    signed(difference, shown(difference)),
    Number.isNaN(low) || Number.isNaN(high) ? '' : low > 0 || high < 0 ? w.beyond : w.within,
  ]
}
