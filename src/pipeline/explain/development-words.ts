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
    absolute: (year: number, now: string, before: string, by: string) =>
      `An sich, gemessen am Maßstab von ${year}: ${now} − ${braced(before)} = ${by}.`,
    trend: (slope: string, year: number, list: string) => `Trend: ${slope} im Jahr, am Maßstab von ${year}: ${list}.`,
    faster: (by: string) => `Der Trend ändert sich um ${by} im Jahr.`,
  },
  en: {
    title: (year: number) => `Development since ${year}`,
    klasse: (before: string, now: string) => `class "${before}", now "${now}"`,
    within: 'the change is no more than chance explains',
    relative: (now: string, before: string, by: string) => `Against the others: ${now} − ${braced(before)} = ${by}.`,
    absolute: (year: number, now: string, before: string, by: string) =>
      `In itself, on the scale of ${year}: ${now} − ${braced(before)} = ${by}.`,
    trend: (slope: string, year: number, list: string) => `Trend: ${slope} a year, on the scale of ${year}: ${list}.`,
    faster: (by: string) => `The trend changes by ${by} a year.`,
  },
}

/** What became of an area, with the numbers that each difference is made of. */
export function developmentWords(d: DevelopmentScore, l: Language): readonly string[] {
  const w = words[l]
  const n = (value: number) => localNumber(value, 3, l)
  const classes = d.before && d.now ? `: ${w.klasse(d.before.label[l], d.now.label[l])}` : ''
  const series = d.series.filter(({ value }) => Number.isFinite(value))
  return [
    `${w.title(d.since)}${classes}${d.within ? `; ${w.within}` : ''}.`,
    w.relative(n(d.values.now), n(d.values.before), n(d.relative)),
    ...(Number.isNaN(d.absolute)
      ? []
      : [w.absolute(d.since, n(d.values.onEarlier), n(d.values.before), n(d.absolute))]),
    ...(Number.isNaN(d.trend)
      ? []
      : [w.trend(n(d.trend), d.series[0]!.year, series.map(({ year, value }) => `${year} ${n(value)}`).join('; '))]),
    ...(Number.isNaN(d.acceleration) ? [] : [w.faster(n(d.acceleration))]),
  ]
}
