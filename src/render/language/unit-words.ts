import type { Language } from '../../model/text.ts'

/** Short forms that a reader would take for another unit, or that exist in German only. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '%-Pkt.': { de: 'Prozentpunkte', en: 'percentage points' },
}

/** A unit as people read it: `%-Pkt.` is "Prozentpunkte", everything else stands as the plan has it. */
export const unitWords = (unit: string, language: Language): string => words[unit]?.[language] ?? unit
