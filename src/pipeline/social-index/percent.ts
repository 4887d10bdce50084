import { localNumber } from '../../render/round.ts'
import type { Language } from '../../model/text.ts'

/** A share from 0 to 1 in a sentence: `33,3 %` in German, `33.3%` in English, whole ones without decimals. */
export function percent(share: number, language: Language): string {
  const tenths = Math.round(1000 * share)
  const shown = localNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1, language)
  return language === 'de' ? `${shown} %` : `${shown}%`
}
