import type { Text } from '../../model/text.ts'
import type { Certainty } from './rank-certainty.ts'
import type { Law } from './rate-draws.ts'

/** What the ranges rest on, once beside them. `{draws}` and `{level}` (per cent) to be filled. */
export const certaintyWords: Text = {
  de: 'Kleine Zahlen schwanken. Deshalb wurde der Index {draws}-mal mit Anteilen gerechnet, die zu den gezählten Personen ebenso gut gepasst hätten. Angegeben ist, wo ein Raum in {level} von 100 Rechnungen steht und wie oft er in seiner Klasse bleibt. Das sagt nichts über die Wahl der Indikatoren, Gewichte und Grenzen.',
  en: 'Small numbers vary. The index was therefore computed {draws} times with shares that would have fitted the persons counted just as well. Stated is where an area stands in {level} of 100 computations, and how often it stays in its class. That says nothing of the choice of indicators, weights and boundaries.',
}

/** The same of an index without classes. */
export const rangeWords: Text = {
  de: 'Kleine Zahlen schwanken. Deshalb wurde der Index {draws}-mal mit Anteilen gerechnet, die zu den gezählten Personen ebenso gut gepasst hätten. Angegeben ist, wo ein Raum in {level} von 100 Rechnungen steht. Das sagt nichts über die Wahl der Indikatoren und Gewichte.',
  en: 'Small numbers vary. The index was therefore computed {draws} times with shares that would have fitted the persons counted just as well. Stated is where an area stands in {level} of 100 computations. That says nothing of the choice of indicators and weights.',
}

/** The same of the classes of a change between two years, by what is drawn; `again` where it is declared who is counted twice. */
export const changeWords: Readonly<Record<Law | 'again', Text>> = {
  'beta-binomial': {
    de: 'Für die Dynamik wurden die Veränderungen der Anteile {draws}-mal so gezogen, wie sie zu den Anzahlen beider Jahre passen, wenn niemand in beiden gezählt wäre; was in kleinen Räumen allein der Zufall an Veränderung zeigt, ist dabei abgezogen. Weil viele Personen in beiden Jahren gezählt sind, stehen Klassen der Dynamik eher fester, als das sagt.',
    en: 'For the dynamics, changes of the shares were drawn {draws} times as they fit the counts of both years if nobody were counted in both; what chance alone shows as change in small areas is taken off. As many persons are counted in both years, classes of the dynamics are rather firmer than this says.',
  },
  again: {
    de: 'Für die Dynamik wurden die Veränderungen der Anteile {draws}-mal so gezogen, wie sie zu den Anzahlen beider Jahre passen; was in kleinen Räumen allein der Zufall an Veränderung zeigt, ist dabei abgezogen. Wie viele der früher Gezählten heute im selben Raum wieder gezählt sind, nimmt der Plan an: {again}.',
    en: 'For the dynamics, changes of the shares were drawn {draws} times as they fit the counts of both years; what chance alone shows as change in small areas is taken off. How many of those counted before are counted again in the same area today is assumed by the plan: {again}.',
  },
  binomial: {
    de: 'Für die Dynamik wurden die Anzahlen beider Jahre {draws}-mal gezogen, jedes Jahr für sich, als wären die gezählten Anteile die wahren. Was gezählt ist, hat den Zufall beider Jahre aber schon in sich: In den äußeren Klassen stehen Räume weniger fest, als das sagt, sofern nicht die meisten Personen in beiden Jahren gezählt sind. Mit law: beta-binomial ist das herausgerechnet.',
    en: 'For the dynamics, the counts of both years were drawn {draws} times, each year by itself, as if the shares counted were the true ones. What is counted has the chance of both years in it already: in the outer classes areas are less firm than this says, unless most persons are counted in both years. With law: beta-binomial that is taken out.',
  },
}

/** "Rang 3, wahrscheinlich 2 bis 7; in 92 % der Ziehungen in der Klasse sehr niedrig." with the labels of the classes; none without. */
export function certaintySentence(
  { rank, low, high, klasse, shares, rival, distinct }: Certainty,
  labels: readonly Text[],
): Text {
  const own = labels[klasse]
  const where: Text =
    low === high
      ? { de: `Rang ${rank}, auch in den Ziehungen`, en: `rank ${rank}, in the draws as well` }
      : { de: `Rang ${rank}, wahrscheinlich ${low} bis ${high}`, en: `rank ${rank}, probably ${low} to ${high}` }
  if (own === undefined) return { de: `${where.de}.`, en: `${capital(where.en)}.` }
  const beside = (language: 'de' | 'en', words: string) =>
    rival === null || distinct ? '' : `${words} ${labels[rival]![language]} (${percent(shares[rival]!, language)})`
  const share = (language: 'de' | 'en') => percent(shares[klasse]!, language)
  return {
    de: `${where.de}; in ${share('de')} der Ziehungen in der Klasse ${own.de}${beside('de', ', nicht sicher zu unterscheiden von')}.`,
    en: `${capital(where.en)}; in ${share('en')} of the draws in class ${own.en}${beside('en', ', not to be told apart with certainty from')}.`,
  }
}

/** Whole per cent, but what is not all is not called 100, and what is not nothing not 0. */
function percent(share: number, language: 'de' | 'en'): string {
  const whole = Math.round(100 * share)
  const shown = whole === 100 && share < 1 ? '> 99' : whole === 0 && share > 0 ? '< 1' : String(whole)
  return language === 'de' ? `${shown} %` : `${shown}%`
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
