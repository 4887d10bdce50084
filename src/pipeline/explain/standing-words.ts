import type { Language, Wording } from '../../model/text.ts'
import { changeWords } from '../../render/change-words.ts'
import { withUnit } from '../../render/language/with-unit.ts'
import { localNumber } from '../../render/round.ts'
import { words as readings } from '../../render/words.ts'
import type { Explanation } from './explanation.ts'
import { scaleWords } from './scale-words.ts'

const words = {
  de: {
    interval: (low: string, high: string) => `Bereich nach Wilson (95 %): ${low} bis ${high}.`,
    rank: (rank: string, of: string) => `Rang ${rank} von ${of} Räumen.`,
    klasse: (label: string) => `Klasse "${label}".`,
    scaled: (index: string) => `Im Index "${index}":`,
  },
  en: {
    interval: (low: string, high: string) => `Wilson interval (95%): ${low} to ${high}.`,
    rank: (rank: string, of: string) => `Rank ${rank} of ${of} areas.`,
    klasse: (label: string) => `Class "${label}".`,
    scaled: (index: string) => `In the index "${index}":`,
  },
}

/** Rank, class and interval of an indicator, or of a change of one, and how it came onto the scale of an index. */
export function standingWords(
  { rank, of, direction, klasse, interval, scaled }: NonNullable<Explanation['standing']>,
  unit: Wording,
  change: boolean,
  l: Language,
): readonly string[] {
  const w = words[l]
  const n = (value: number) => localNumber(value, 0, l)
  const meaning = (change ? changeWords : readings)[direction].rank[l]
  return [
    ...(interval === null ? [] : [w.interval(withUnit(interval[0], 3, unit, l), withUnit(interval[1], 3, unit, l))]),
    ...(rank === null ? [] : [`${w.rank(n(rank), n(of))} ${meaning}`]),
    ...(klasse === null ? [] : [w.klasse(klasse.label[l])]),
    ...(scaled === null
      ? []
      : [w.scaled(scaled.label[l]), ...scaleWords(scaled.member, l).map((line) => `   ${line}`)]),
  ]
}
