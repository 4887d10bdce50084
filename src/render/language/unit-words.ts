import { wording, type Language, type Wording } from '../../model/text.ts'

/** Short forms that a reader would take for another unit, or that exist in German only. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '%-Pkt.': { de: 'Prozentpunkte', en: 'percentage points' },
}

/** A unit as people read it: `%-Pkt.` is "Prozentpunkte", everything else stands as the plan has it. */
export const unitWords = (unit: Wording, language: Language): string => {
  const own = wording(unit, language)
  return words[own]?.[language] ?? own
}
