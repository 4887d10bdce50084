import type { Language, Text } from '../../model/text.ts'
import { yearSpan } from '../../render/language/year-span.ts'
import { localNumber } from '../../render/round.ts'
import type { ScaleExplained } from './explanation.ts'

/** What the numbers are that a scale rests on. */
const names: Readonly<Record<string, Text>> = {
  mean: { de: 'Mittel', en: 'mean' },
  sd: { de: 'Standardabweichung', en: 'standard deviation' },
  median: { de: 'Median', en: 'median' },
  mad: { de: 'Median der Abstände vom Median, mal 1,4826', en: 'median distance from the median, times 1.4826' },
  min: { de: 'kleinster Wert', en: 'lowest value' },
  max: { de: 'größter Wert', en: 'highest value' },
  low: { de: 'unteres Ende', en: 'lower end' },
  high: { de: 'oberes Ende', en: 'upper end' },
  reference: { de: 'Vergleichsraum', en: 'reference area' },
  target: { de: 'Zielwert', en: 'target' },
  city: {
    de: 'Stadt (Mittel der Räume, jeder mit seiner Bevölkerung gewichtet)',
    en: 'city (mean of the areas, each weighted by its population)',
  },
  n: { de: 'Räume', en: 'areas' },
  constant: { de: 'Konstante', en: 'constant' },
}

/** "Min–Max: kleinster Wert 1,200, größter Wert 30,400; Stand 2019". */
export function restWords(scale: ScaleExplained, of: number, l: Language): string {
  const { label, rests, years } = scale
  const digits = digitsOn(scale)
  const list = Object.entries(rests).map(
    ([name, value]) => `${names[name]?.[l] ?? name} ${restNumber(value, digits, l)}`,
  )
  const when = isOf(years, of)
    ? ''
    : years.length === 1
      ? `; ${l === 'de' ? 'Stand' : 'as of'} ${years[0]}`
      : `; ${yearSpan(years, l)} ${l === 'de' ? 'zusammen' : 'together'}`
  return `${label[l]}${list.length === 0 ? '' : `: ${list.join(', ')}`}${when}`
}

/** Whether a scale rests on this year alone, which goes without saying. */
export const isOf = (years: readonly number[], of: number): boolean => years.length === 1 && years[0] === of

/** Whole numbers as such, others with so many digits. */
export const restNumber = (value: number, digits: number, l: Language): string =>
  localNumber(value, Number.isInteger(value) ? 0 : digits, l)

/** Digits after the point with which values on a scale can be computed by hand: three figures of its width at least. */
export function digitsOn({ rests }: ScaleExplained): number {
  const { sd, mad, min = 0, max, low = 0, high, reference, target, city } = rests
  const top = max ?? reference ?? target
  const width = sd ?? mad ?? (top === undefined ? undefined : top - min) ?? (high === undefined ? city : high - low)
  return width ? Math.max(3, 2 - Math.floor(Math.log10(Math.abs(width)))) : 3
}

/** A negative number behind a minus sign. */
export const braced = (number: string): string => (number.startsWith('\u2212') ? `(${number})` : number)
