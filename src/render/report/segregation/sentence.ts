import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { GroupInfo } from '../../../model/publication.ts'
import type { SegregationChange, SegregationScore } from '../../../model/score.ts'
import type { Edition } from '../edition.ts'
import { chanceOnMap } from './association.ts'
import { segregationChange } from './change.ts'
import { isShare } from './is-share.ts'
import { segregationMain } from './main.ts'
import { groupName } from './names.ts'
import { onScale } from './on-scale.ts'
import { whyRange } from './range-text.ts'
import { reading } from './reading.ts'
import { sentenceOf } from './sentence-of.ts'
import { segregationSeries } from './series.ts'
import { spoken } from './spoken.ts'
import { saidWithout, withheldAreas } from './without-areas.ts'
import { hasValue, spokenRangeOf, spokenValue } from './value.ts'

const words = {
  de: {
    chance: (n: string) => `bei rein zufälliger Verteilung ${/(^| )1$/.test(n) ? 'wäre' : 'wären'} es ${n}`,
    then: (year: number, n: string, rest: string) => `${year} ${/(^| )1$/.test(n) ? 'war' : 'waren'} es ${n}${rest}.`,
    stood: (year: number, n: string, rest: string) => `${year} lag der Wert bei ${n}${rest}.`,
    before: ' (auf den damaligen Räumen)',
    today: ' auf den heutigen Räumen',
    trend: {
      up: (year: number, n: string) => `Seit ${year} steigt der Wert im Mittel um ${n} im Jahr.`,
      down: (year: number, n: string) => `Seit ${year} fällt der Wert im Mittel um ${n} im Jahr.`,
      points: (n: string) => (n === '1,0' ? '1,0 Punkt' : `${n} Punkte`),
    },
    plain: 'Der Wert liegt nicht über dem, was bei rein zufälliger Verteilung zu erwarten ist.',
    half: (n: string, all: string) => `Die Hälfte des Werts kommt aus ${n} von ${all} Räumen.`,
    beyond: {
      up: 'Der Anstieg ist größer, als der Zufall erklärt.',
      down: 'Der Rückgang ist größer, als der Zufall erklärt.',
    },
    within: 'Die Veränderung liegt im Bereich des Zufalls.',
    none: (year: number) => `Für ${year} lässt sich kein Wert angeben.`,
  },
  en: {
    chance: (n: string) => `spread by chance alone it would be ${n}`,
    then: (year: number, n: string, rest: string) => `In ${year} it was ${n}${rest}.`,
    stood: (year: number, n: string, rest: string) => `In ${year} the value stood at ${n}${rest}.`,
    before: ' (on the areas of that time)',
    today: ' on the areas of today',
    trend: {
      up: (year: number, n: string) => `Since ${year} the value rises by ${n} a year on average.`,
      down: (year: number, n: string) => `Since ${year} the value falls by ${n} a year on average.`,
      points: (n: string) => (n === '1.0' ? '1.0 point' : `${n} points`),
    },
    plain: 'The value is not above what is to be expected if the group were spread by chance alone.',
    half: (n: string, all: string) => `Half of the value comes from ${n} of ${all} areas.`,
    beyond: { up: 'The rise is larger than chance explains.', down: 'The fall is larger than chance explains.' },
    within: 'The change is within the range of chance.',
    none: (year: number) => `There is no value for ${year}.`,
  },
}

type Main = NonNullable<ReturnType<typeof segregationMain>>

/**
 * What the value of a group says, what chance alone would give, and what it was in the first year shown. No
 * cause, no judgement.
 */
export function segregationSentence(e: Edition, group: GroupInfo): string {
  const w = words[e.language]
  const start = `**${e.head(group.label)}**${groupName(e, group).slice(e.head(group.label).length)}.`
  const main = segregationMain(e, group)
  const series = main === null ? [] : segregationSeries(e, group, main.measure, main.ebene)
  const now = series.find((s) => s.year === e.year)
  if (main === null || now === undefined || !hasValue(now)) return `${start} ${w.none(e.year)}`
  const say = (value: number) => spoken(e, main.measure, value)
  const map = chanceOnMap(e, now)
  const chance = Number.isFinite(now.expected) && map.length === 0 ? `; ${w.chance(say(now.expected))}` : ''
  return [
    start,
    `${reading(e, main.measure, now.value, spokenRangeOf(main.measure, now, e.language))}${why(e, now)}${chance}.`,
    ...(now.leftOut === undefined ? [] : [saidWithout(now.leftOut, e.language)]),
    ...past(e, group, main, series),
    ...(now.half === undefined ? [] : [w.half(e.number(now.half, 0), e.number(now.areas, 0))]),
    ...(map.length > 0 ? map : now.value <= now.expected ? [w.plain] : []),
  ].join(' ')
}

/**
 * What it was in the first year shown and, where that rests on other areas, in the first on those of today; whether the
 * change is more than the scatter of persons explains (whether the interval leaves out 0), and if so where it is going.
 */
function past(e: Edition, group: GroupInfo, { measure }: Main, series: readonly SegregationScore[]): readonly string[] {
  const w = words[e.language]
  const first = series.find((s) => s.year < e.year && hasValue(s))
  if (first === undefined) return []
  const change = segregationChange(e, group, measure, first.year) ?? segregationChange(e, group, measure)
  const old = (e.publication.carried ?? []).some((one) => !one.segregation && one.years.includes(first.year))
  const below = [first, ...series.filter((s) => s.year === e.year)].some(
    (s) => sentenceOf(measure, s.value).reading !== measure.reading,
  )
  const value = (of: SegregationScore, where: string) =>
    w[below ? 'stood' : 'then'](of.year, spokenValue(e, measure, of), `${where}${without(e, of)}${why(e, of)}`)
  const since = series.find((s) => s.year === change?.from && s.year !== first.year)
  return [
    value(first, old ? w.before : ''),
    ...(since === undefined ? [] : [value(since, w.today)]),
    ...verdict(e, change),
    ...(change === null || beyond(change) ? trend(e, measure, series) : []),
  ]
}

/** Why a value is a range, to follow it; empty where it is none. */
function why(e: Edition, { bounds }: SegregationScore): string {
  const because = bounds === undefined ? '' : whyRange(bounds, e.language)
  return because === '' ? '' : `, ${because}`
}

/** How many areas a value leaves out, to follow it; empty where it is over all. */
const without = (e: Edition, { leftOut }: SegregationScore): string =>
  leftOut === undefined ? '' : `, ${withheldAreas(leftOut, e.language)}`

function verdict(e: Edition, change: SegregationChange | null): readonly string[] {
  const w = words[e.language]
  if (change === null) return []
  if (!beyond(change)) return [w.within]
  return [change.difference > 0 ? w.beyond.up : w.beyond.down]
}

const beyond = ({ interval: [low, high] }: SegregationChange): boolean => low > 0 || high < 0

/** Nothing where the trend is too small to be printed. */
function trend(e: Edition, measure: MeasureInfo, series: readonly SegregationScore[]): readonly string[] {
  const w = words[e.language]
  const own = series.find((s) => s.year === e.year)?.trend
  if (own === undefined) return []
  const size = onScale(e, measure, Math.abs(own.perYear))
  if (!/[1-9]/.test(size)) return []
  return [w.trend[own.perYear > 0 ? 'up' : 'down'](own.since, isShare(measure) ? w.trend.points(size) : size)]
}
