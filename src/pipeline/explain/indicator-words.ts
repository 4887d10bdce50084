import type { Language, Text } from '../../model/text.ts'
import { withUnit } from '../../render/language/with-unit.ts'
import { localNumber } from '../../render/round.ts'
import { signs } from '../../render/signs.ts'
import { cellLines } from './cell-lines.ts'
import type { IndicatorExplained } from './explanation.ts'

const words = {
  de: {
    counts: (a: string, b: string) => `Das sind ${a} von ${b}.`,
    shrunk: (before: string, words: string) => `Gezählt sind ${before}; der Wert ist ${words}.`,
    published: 'Der Wert kam so vom Herausgeber, ohne Anzahlen.',
  },
  en: {
    counts: (a: string, b: string) => `That is ${a} of ${b}.`,
    shrunk: (before: string, words: string) => `Counted are ${before}; the value is ${words}.`,
    published: 'The value came like this from its publisher, without counts.',
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
    `${i.label[language]}: ${withUnit(i.value, i.counts === null && Number.isInteger(i.value) ? 0 : 3, i.unit, language)}`,
    ...(i.shrunk ? [w.shrunk(withUnit(i.shrunk.before, 3, i.unit, language), i.shrunk.words[language])] : []),
    i.counts === null ? w.published : w.counts(whole(i.counts.numerator), whole(i.counts.denominator)),
    ...cellLines(i, raum, language),
    ...(i.estimated ? [guessWords[language]] : []),
  ]
}
