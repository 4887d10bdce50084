import { counted } from '../../render/language/counted.ts'
import type { Language, Text } from '../../model/text.ts'
import { withUnit } from '../../render/language/with-unit.ts'
import { localNumber } from '../../render/round.ts'
import { signs } from '../../render/signs.ts'
import { cellWords } from './cell-words.ts'
import type { IndicatorExplained } from './explanation.ts'

const words = {
  de: {
    counts: (a: string, b: string) => `Das sind ${a} von ${b}.`,
    shrunk: (before: string, words: string) => `Gezählt sind ${before}; der Wert ist ${words}.`,
    published: 'Der Wert kam so vom Herausgeber, ohne Anzahlen.',
    areas: (all: string, hidden: string) =>
      `Summe über ${all}${hidden === '0' ? '' : `; von ${hidden} stehen die Zahlen hier nicht, weil sie nicht gezeigt werden`}.`,
  },
  en: {
    counts: (a: string, b: string) => `That is ${a} of ${b}.`,
    shrunk: (before: string, words: string) => `Counted are ${before}; the value is ${words}.`,
    published: 'The value came so from its publisher, without counts.',
    areas: (all: string, hidden: string) =>
      `Sum over ${all}${hidden === '0' ? '' : `; the numbers of ${hidden} are not given here, since they are not shown`}.`,
  },
}

export const guessWords: Text = {
  de: 'Der Wert ist geschätzt (Umsteigeschlüssel).',
  en: 'The value is an estimate (crosswalk).',
}

/** An indicator of an area in sentences: value, counts, the cells they stand in. */
export function indicatorWords(i: IndicatorExplained, raum: string, language: Language): readonly string[] {
  const w = words[language]
  const whole = (value: number) => localNumber(value, Number.isInteger(value) ? 0 : 3, language)
  if (i.value === null) return [`${i.label[language]}: ${i.note?.[language] ?? signs[i.status].text[language]}`]
  return [
    `${i.label[language]}: ${withUnit(i.value, 3, i.unit, language)}`,
    ...(i.shrunk ? [w.shrunk(withUnit(i.shrunk.before, 3, i.unit, language), i.shrunk.words[language])] : []),
    i.counts === null ? w.published : w.counts(whole(i.counts.numerator), whole(i.counts.denominator)),
    ...(i.areas === null ? [] : [w.areas(counted(i.areas.all, 'raum', language), whole(i.areas.all - i.areas.shown))]),
    ...i.cells.map((cell) => cellWords(cell, raum, language)),
    ...(i.estimated ? [guessWords[language]] : []),
  ]
}
