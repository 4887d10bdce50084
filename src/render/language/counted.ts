import type { Language } from '../../model/text.ts'
import { localNumber } from '../round.ts'

/**
 * Things the report counts: for one, for any other number. `ofRaum` stands after a German preposition ("in
 * 2 Räumen").
 */
const nouns = {
  raum: { de: ['Raum', 'Räume'], en: ['area', 'areas'] },
  ofRaum: { de: ['Raum', 'Räumen'], en: ['area', 'areas'] },
  indicator: { de: ['Indikator', 'Indikatoren'], en: ['indicator', 'indicators'] },
  index: { de: ['Index', 'Indizes'], en: ['index', 'indices'] },
  typology: { de: ['Typologie', 'Typologien'], en: ['typology', 'typologies'] },
  type: { de: ['Typ', 'Typen'], en: ['type', 'types'] },
  group: { de: ['Gruppe', 'Gruppen'], en: ['group', 'groups'] },
  year: { de: ['Jahr', 'Jahre'], en: ['year', 'years'] },
} as const

export type Noun = keyof typeof nouns

/** A number with its noun: "1 Raum", "2 Räume", "12 345 Räume". */
export const counted = (n: number, noun: Noun, language: Language): string =>
  `${localNumber(n, 0, language)} ${nouns[noun][language][n === 1 ? 0 : 1]}`
