import type { Text } from '../../model/text.ts'
import type { Certainty } from './rank-certainty.ts'

/** What the ranges rest on, once beside them. `{draws}` and `{level}` (per cent) to be filled. */
export const certaintyWords: Text = {
  de: 'Kleine Zahlen schwanken. Deshalb wurde der Index {draws}-mal mit Anteilen gerechnet, die zu den gezählten Personen ebenso gut gepasst hätten. Angegeben ist, wo ein Raum in {level} von 100 Rechnungen steht und wie oft er in seiner Klasse bleibt. Das sagt nichts über die Wahl der Indikatoren, Gewichte und Grenzen.',
  en: 'Small numbers vary. The index was therefore computed {draws} times with shares that would have fitted the persons counted just as well. Stated is where an area stands in {level} of 100 computations, and how often it stays in its class. That says nothing of the choice of indicators, weights and boundaries.',
}

/** "Rang 3, wahrscheinlich 2 bis 7; in 92 % der Ziehungen in der Klasse sehr niedrig." with the labels of the classes. */
export function certaintySentence(
  { rank, low, high, klasse, shares, rival, distinct }: Certainty,
  labels: readonly Text[],
): Text {
  const own = labels[klasse]!
  const share = percent(shares[klasse]!)
  const where: Text =
    low === high
      ? { de: `Rang ${rank}, auch in den Ziehungen`, en: `rank ${rank}, in the draws as well` }
      : { de: `Rang ${rank}, wahrscheinlich ${low} bis ${high}`, en: `rank ${rank}, probably ${low} to ${high}` }
  const other = rival === null || distinct ? null : { label: labels[rival]!, share: percent(shares[rival]!) }
  const beside = (language: 'de' | 'en', words: string) =>
    other === null ? '' : `${words} ${other.label[language]} (${other.share})`
  return {
    de: `${where.de}; in ${share} der Ziehungen in der Klasse ${own.de}${beside('de', ', nicht sicher zu unterscheiden von')}.`,
    en: `${capital(where.en)}; in ${share} of the draws in class ${own.en}${beside('en', ', not to be told apart with certainty from')}.`,
  }
}

/** Whole per cent, but what is not all is not called 100, and what is not nothing not 0. */
function percent(share: number): string {
  const whole = Math.round(100 * share)
  if (whole === 100 && share < 1) return '> 99 %'
  if (whole === 0 && share > 0) return '< 1 %'
  return `${whole} %`
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
