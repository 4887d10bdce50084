import type { Language } from '../../model/text.ts'
import { localNumber } from '../round.ts'

/** A value with its unit: `12,3 %` with a narrow no-break space in German, `12.3%` in English, `3.1 years`. */
export function withUnit(value: number, digits: number, unit: string, language: Language): string {
  const tight = language === 'en' && /^[%‰]$/.test(unit)
  return localNumber(value, digits, language) + (unit === '' ? '' : tight ? unit : `\u202f${unit}`)
}
