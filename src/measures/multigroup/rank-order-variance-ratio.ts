import { measure } from '../../model/measure.ts'
import { rankOrder, degree } from './rank-order.ts'
import { chanceToDiffer } from './variation.ts'

/**
 * Rank-order variance ratio index Rᴿ of income classes: how far people live apart by their rank, whatever the breaks of the classes.
 * Estimated from the segregation at each break; 0 even, 1 fully apart.
 *
 * Counts are persons, lowest class first. NaN with fewer than two classes that anybody belongs to, and where the fitted
 * curve leaves 0 to 1: then the classes are too few or too uneven to tell. O(areas × classes).
 */
export const rankOrderVarianceRatio = measure({
  id: 'rank-order-variance-ratio',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Segregation nach Rang (Varianzindex)', en: 'Rank-order segregation (variance ratio index)' },
  formula: {
    de: 'Rᴿ = ∫ v(p) R(p) dp / ∫ v(p) dp,  v(p) = 4 p (1−p),  R(p) der Index derer unter Rang p gegen die darüber, als Polynom in p',
    en: 'Rᴿ = ∫ v(p) R(p) dp / ∫ v(p) dp,  v(p) = 4 p (1−p),  R(p) the index of those below rank p against those above, as a polynomial in p',
  },
  source:
    'Reardon (2011), Measures of income segregation, Stanford; Reardon & Bischoff (2011), American Journal of Sociology 116(4), 1092–1153',
  range: [0, 1],
  needs: ['groups'],
  parameters: { degree },
  laws: ['order', 'scale', 'split', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (überall alle Ränge) bis 100 (nach dem Rang völlig getrennt) steht die Stadt bei {value}.',
    en: 'On a scale from 0 (all ranks everywhere) to 100 (fully apart by rank) the city stands at {value}.',
  },
  note: {
    de: 'Die Gruppen müssen in der Reihenfolge ihres Rangs stehen, etwa von der niedrigsten zur höchsten Einkommensklasse. Geschätzt aus den Klassengrenzen durch ein Polynom; mit wenigen Klassen, oder wenn fast alle in einer leben, trägt die Schätzung nicht weit. Verlässt sie 0 bis 1, gibt es keinen Wert.',
    en: 'The groups must stand in the order of their rank, say from the lowest to the highest class of income. Estimated from the breaks of the classes by a polynomial; with few classes, or nearly everybody in one, it does not carry far. Where it leaves 0 to 1 there is no value.',
  },
  compute: ({ groups }, values) => rankOrder(groups, chanceToDiffer, moments, values.degree),
})

/** Moments of the Beta distribution with 2 and 2: ∫ pᵐ 6 p (1 − p) dp. */
const moments = (m: number): number => (m === 0 ? 1 : (moments(m - 1) * (m + 1)) / (m + 3))
