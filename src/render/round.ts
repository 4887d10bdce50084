import type { Language } from '../model/text.ts'
import { plain } from './plain.ts'

/** Point, sign between groups, and the number of digits from which groups are set apart. */
const style = {
  de: { point: ',', group: '\u202f', from: 5 },
  en: { point: '.', group: ',', from: 4 },
} as const

/**
 * A number with so many digits after the point, rounded half away from zero (kaufmännisch): 1.005 is 1.01.
 * Machine text with a point. It rounds the decimal digits a reader sees and not the binary number behind
 * them, as toFixed does. What rounds to zero has no sign; empty where there is no finite number.
 */
export function decimal(value: number, digits: number): string {
  const text = plain(value)
  if (text === '') return ''
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const up = (fraction[digits] ?? '0') >= '5' ? 1n : 0n
  const scaled = (BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0')) + up)
    .toString()
    .padStart(digits + 1, '0')
  const cut = scaled.length - digits
  const rounded = digits === 0 ? scaled : `${scaled.slice(0, cut)}.${scaled.slice(cut)}`
  return value < 0 && /[1-9]/.test(scaled) ? `-${rounded}` : rounded
}

/**
 * The same for people: `12 345,7` in German (narrow no-break space from five digits), `12,345.7` in English,
 * with a true minus sign, which screen readers say aloud. Empty where there is no finite number.
 */
export function localNumber(value: number, digits: number, language: Language): string {
  const { point, group, from } = style[language]
  const text = decimal(value, digits)
  const [whole = '', fraction] = text.replace('-', '').split('.')
  const grouped = whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group)
  return (text.startsWith('-') ? '\u2212' : '') + grouped + (fraction === undefined ? '' : point + fraction)
}
