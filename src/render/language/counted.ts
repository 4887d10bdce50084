import { nounFor, type Noun } from '../../model/nouns.ts'
import type { Language } from '../../model/text.ts'
import { localNumber } from '../round.ts'

/** A number with its noun, for people: "1 Raum", "2 Räume", "12 345 Räume". */
export const counted = (n: number, noun: Noun, language: Language): string =>
  `${localNumber(n, 0, language)} ${nounFor(n, noun, language)}`
