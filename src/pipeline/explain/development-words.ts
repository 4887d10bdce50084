import type { DevelopmentScore } from '../../model/development.ts'
import type { Language } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import { braced } from './rest-words.ts'

const words = {
  de: {
    title: (year: number) => `Entwicklung seit ${year}`,
    klasse: (before: string, now: string) => `Klasse "${before}", jetzt "${now}"`,
    within: 'der Wechsel liegt innerhalb der Schwankung',
    relative: (now: string, before: string, by: string) => `Gegenüber den übrigen: ${now} − ${braced(before)} = ${by}.`,
    apart: (now: string, before: string, common: string, by: string) =>
      `Gegenüber den übrigen: ${now} − ${braced(before)} − ${braced(common)} = ${by}; um ${common} haben sich alle Räume im Mittel verändert.`,
    absolute: (year: number, now: string, before: string, by: string) =>
      `An sich, gemessen am Maßstab von ${year}: ${now} − ${braced(before)} = ${by}.`,
    itself: (now: string, before: string, by: string) =>
      `An sich, auf der gemeinsamen Skala der Jahre: ${now} − ${braced(before)} = ${by}.`,
    trend: (slope: string, year: number, list: string) => `Trend: ${slope} im Jahr, am Maßstab von ${year}: ${list}.`,
    steady: (slope: string, list: string) => `Trend: ${slope} im Jahr, auf der gemeinsamen Skala der Jahre: ${list}.`,
    faster: (by: string) => `Der Trend ändert sich um ${by} im Jahr.`,
    estimated: 'geschätzt',
    without: (list: string) => `Nicht im Trend, weil dort nur geschätzt: ${list}.`,
  },
  en: {
    title: (year: number) => `Development since ${year}`,
    klasse: (before: string, now: string) => `class "${before}", now "${now}"`,
    within: 'the change is no more than chance explains',
    relative: (now: string, before: string, by: string) => `Against the others: ${now} − ${braced(before)} = ${by}.`,
    apart: (now: string, before: string, common: string, by: string) =>
      `Against the others: ${now} − ${braced(before)} − ${braced(common)} = ${by}; by ${common} all areas have changed in the mean.`,
    absolute: (year: number, now: string, before: string, by: string) =>
      `In itself, on the scale of ${year}: ${now} − ${braced(before)} = ${by}.`,
    itself: (now: string, before: string, by: string) =>
      `In itself, on the common scale of the years: ${now} − ${braced(before)} = ${by}.`,
    trend: (slope: string, year: number, list: string) => `Trend: ${slope} a year, on the scale of ${year}: ${list}.`,
    steady: (slope: string, list: string) => `Trend: ${slope} a year, on the common scale of the years: ${list}.`,
    faster: (by: string) => `The trend changes by ${by} a year.`,
    estimated: 'estimated',
    without: (list: string) => `Not in the trend, as there are but estimates: ${list}.`,
  },
}

/** What became of an area, with the numbers that each difference is made of. */
export function developmentWords(d: DevelopmentScore, l: Language): readonly string[] {
  const w = words[l]
  const n = (value: number) => localNumber(value, 3, l)
  const classes = d.before && d.now ? `: ${w.klasse(d.before.label[l], d.now.label[l])}` : ''
  const series = d.series.filter(({ value }) => Number.isFinite(value))
  const left = d.series.filter((one) => one.estimated && Number.isNaN(one.value)).map((one) => String(one.year))
  const list = series.map((one) => `${one.year} ${n(one.value)}${one.estimated ? ` (${w.estimated})` : ''}`).join('; ')
  const { now, before, common, earlier } = d.values
  return [
    `${w.title(d.since)}${classes}${d.within ? `; ${w.within}` : ''}.`,
    d.oneScale ? w.apart(n(now), n(before), n(common), n(d.relative)) : w.relative(n(now), n(before), n(d.relative)),
    ...(Number.isNaN(d.absolute)
      ? []
      : d.oneScale
        ? [w.itself(n(now), n(before), n(d.absolute))]
        : [w.absolute(d.since, n(earlier.now), n(earlier.before), n(d.absolute))]),
    ...(Number.isNaN(d.trend)
      ? []
      : [d.oneScale ? w.steady(n(d.trend), list) : w.trend(n(d.trend), d.series[0]!.year, list)]),
    ...(Number.isNaN(d.acceleration) ? [] : [w.faster(n(d.acceleration))]),
    ...(left.length === 0 ? [] : [w.without(left.join(', '))]),
  ]
}
