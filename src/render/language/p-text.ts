import type { Language } from '../../model/text.ts'
import { localNumber } from '../round.ts'

/** A p-value for people: `0,031`, and `< 0,001` where three digits would say 0. Empty where there is none. */
export function pText(p: number | undefined, language: Language): string {
  if (p === undefined || Number.isNaN(p)) return ''
  return p < 0.0005 ? `<\u202f${localNumber(0.001, 3, language)}` : localNumber(p, 3, language)
}
