import type { Language, Text } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import type { ScaleExplained } from './explanation.ts'

/** What the numbers are that a scale rests on. */
const names: Readonly<Record<string, Text>> = {
  mean: { de: 'Mittel', en: 'mean' },
  sd: { de: 'Standardabweichung', en: 'standard deviation' },
  median: { de: 'Median', en: 'median' },
  mad: { de: 'mittlere absolute Abweichung vom Median', en: 'median absolute deviation' },
  min: { de: 'kleinster Wert', en: 'lowest value' },
  max: { de: 'größter Wert', en: 'highest value' },
  low: { de: 'unteres Ende', en: 'lower end' },
  high: { de: 'oberes Ende', en: 'upper end' },
  reference: { de: 'Vergleichsraum', en: 'reference area' },
  target: { de: 'Zielwert', en: 'target' },
  city: {
    de: 'Stadt (Mittel der bewerteten Räume, jeder mit seiner Bevölkerung gewichtet)',
    en: 'city (mean of the assessed areas, each weighted by its population)',
  },
  n: { de: 'Räume', en: 'areas' },
  constant: { de: 'Konstante', en: 'constant' },
}

/** "Min–Max: kleinster Wert 1,200, größter Wert 30,400; Stand 2019". */
export function restWords({ label, rests, year }: ScaleExplained, of: number, l: Language): string {
  const number = (value: number) => localNumber(value, Number.isInteger(value) ? 0 : 3, l)
  const list = Object.entries(rests).map(([name, value]) => `${names[name]?.[l] ?? name} ${number(value)}`)
  const when =
    year === of
      ? ''
      : year === null
        ? l === 'de'
          ? '; mehrere Jahre'
          : '; several years'
        : `; ${l === 'de' ? 'Stand' : 'as of'} ${year}`
  return `${label[l]}${list.length === 0 ? '' : `: ${list.join(', ')}`}${when}`
}

/** A negative number behind a minus sign. */
export const braced = (number: string): string => (number.startsWith('\u2212') ? `(${number})` : number)
