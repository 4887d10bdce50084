import { measure } from '../../model/measure.ts'
import { adjusted } from './adjusted.ts'
import { gini } from './gini.ts'

/**
 * Gini index of segregation adjusted for random unevenness: 0 as by chance, 1 fully apart, below 0 more even than
 * chance.
 *
 * Counts are persons. NaN when the group or the rest is empty. O(n²) for the value expected by chance.
 */
export const adjustedGini = measure({
  id: 'adjusted-gini',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Angepasster Gini-Index (über Zufall)', en: 'Gini index adjusted for chance' },
  formula: {
    de: '(G − G*)/(1 − G*) für G ≥ G*, sonst (G − G*)/G*;  G* das Mittel von G über zufällige Verteilungen',
    en: '(G − G*)/(1 − G*) for G ≥ G*, else (G − G*)/G*;  G* the mean of G over random dealings',
  },
  source: 'Carrington & Troske (1997), Journal of Business & Economic Statistics 15(4), 402–409',
  range: [-1, 1],
  needs: ['group', 'total'],
  laws: ['order', 'symmetry', 'transfers', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (wie durch Zufall) bis 100 (völlig getrennt) liegt der Unterschied zwischen je zwei Räumen bei {value}.',
    en: 'On a scale from 0 (as by chance) to 100 (fully apart) the difference between any two areas stands at {value}.',
  },
  readingBelow: {
    de: 'Die Gruppe ist gleichmäßiger verteilt, als der Zufall es täte: Der Gini-Index ist um {value} Prozent kleiner als bei zufälliger Verteilung.',
    en: 'The group is spread more evenly than chance would do: the Gini index is {value} per cent smaller than if it were dealt out by chance.',
  },
  note: {
    de: 'Werte unter 0: gleichmäßiger als der Zufall. Der Zufallswert wird gerechnet, nicht simuliert (Mittelwert bei festen Größen von Räumen und Gruppe). PySALs ModifiedGini zieht in jeder Wiederholung dieselben Zahlen und überschreibt die Spalte der Gruppe; seinem Wert ist nicht zu folgen.',
    en: "Values below 0: more even than chance. The value of chance is worked out, not simulated (mean with the sizes of areas and group as they are). PySAL's ModifiedGini draws the same numbers in every repetition and overwrites the column of the group; its value is not to be followed.",
  },
  compute: (inputs) => adjusted(gini.compute(inputs), gini.expected!(inputs)),
})
