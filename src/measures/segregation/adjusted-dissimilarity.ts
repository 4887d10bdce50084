import { measure } from '../../model/measure.ts'
import { adjusted } from './adjusted.ts'
import { segregationIndex } from './segregation-index.ts'

/**
 * Segregationsindex adjusted for random unevenness: how far the group is from chance, in parts of the way from chance
 * to fully apart; 0 as by chance, 1 fully apart, below 0 more even than chance.
 *
 * Counts are persons. The value expected by chance is exact. NaN when the group or the rest is empty. O(n).
 */
export const adjustedDissimilarity = measure({
  id: 'adjusted-dissimilarity',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Angepasster Segregationsindex (IS über Zufall)', en: 'Segregation index adjusted for chance' },
  formula: {
    de: '(IS − IS*)/(1 − IS*) für IS ≥ IS*, sonst (IS − IS*)/IS*;  IS* das Mittel von IS über zufällige Verteilungen',
    en: '(IS − IS*)/(1 − IS*) for IS ≥ IS*, else (IS − IS*)/IS*;  IS* the mean of IS over random dealings',
  },
  source:
    'Winship (1977), Social Forces 55(4), 1058–1066; Carrington & Troske (1997), Journal of Business & Economic Statistics 15(4), 402–409',
  range: [-1, 1],
  needs: ['group', 'total'],
  laws: ['order', 'symmetry', 'weak-transfers', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (wie durch Zufall) bis 100 (völlig getrennt) liegt die Gruppe bei {value}.',
    en: 'On a scale from 0 (as by chance) to 100 (fully apart) the group stands at {value}.',
  },
  readingBelow: {
    de: 'Die Gruppe ist gleichmäßiger verteilt, als der Zufall es täte: Der Segregationsindex ist um {value} Prozent kleiner als bei zufälliger Verteilung.',
    en: 'The group is spread more evenly than chance would do: the segregation index is {value} per cent smaller than if it were dealt out by chance.',
  },
  note: {
    de: 'Macht Städte mit großen und kleinen Räumen und große und kleine Gruppen vergleichbar. Werte unter 0: gleichmäßiger als der Zufall. Der Zufallswert ist der genaue Mittelwert bei festen Größen von Räumen und Gruppe; PySAL simuliert ihn (ModifiedDissim), zieht dabei aber in jeder Wiederholung dieselben Zahlen, sodass sein Wert von Aufruf zu Aufruf springt.',
    en: 'Makes cities of large and small areas, and large and small groups, comparable. Values below 0: more even than chance. The value of chance is the exact mean with the sizes of areas and group as they are; PySAL simulates it (ModifiedDissim) but draws the same numbers in every repetition, so that its value jumps from call to call.',
  },
  compute: (inputs) => adjusted(segregationIndex.compute(inputs), segregationIndex.expected!(inputs)),
})
