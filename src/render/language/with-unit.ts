import type { Language, Wording } from '../../model/text.ts'
import { localNumber } from '../round.ts'
import { unitWords } from './unit-words.ts'

/** A value with its unit: `12,3 %` with a narrow no-break space in German, `12.3%` in English, `3.1 years`. */
export function withUnit(value: number, digits: number, unit: Wording, language: Language): string {
  const own = unitWords(unit, language)
  const tight = language === 'en' && /^[%‰]$/.test(own)
  return localNumber(value, digits, language) + (own === '' ? '' : tight ? own : `\u202f${own}`)
}
