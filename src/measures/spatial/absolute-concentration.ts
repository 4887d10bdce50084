import { measure } from '../../model/measure.ts'
import { crowding } from './crowding.ts'

/**
 * Absolute concentration: where between the largest and the smallest areas the group lives; 1 if in the smallest that hold
 * as many persons, 0 if in the largest.
 *
 * Sizes are those of areas, not of built-up land. NaN when the group is empty or all inhabited areas are of one size. O(n log n).
 */
export const absoluteConcentration = measure({
  id: 'absolute-concentration',
  family: 'spatial',
  dimension: 'concentration',
  label: { de: 'Absolute Konzentration (ACO)', en: 'Absolute concentration (ACO)' },
  formula: {
    de: 'ACO = 1 − (Σᵢ gᵢ aᵢ/G − m) / (M − m),  m und M die mittlere Fläche, nach Personen gewichtet, der kleinsten und größten Räume, in denen G Personen leben',
    en: 'ACO = 1 − (Σᵢ gᵢ aᵢ/G − m) / (M − m),  m and M the mean size, by persons, of the smallest and largest areas that hold G persons',
  },
  source: 'Massey & Denton (1988), Social Forces 67(2), 281–315',
  range: [-Infinity, Infinity],
  needs: ['group', 'total', 'space'],
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'Wo 0 heißt, dass die Gruppe in den größten Räumen wohnt, die so viele Personen fassen, und 1, dass sie in den kleinsten wohnt, liegt sie bei {value}.',
    en: 'Where 0 means that the group lives in the largest areas that hold as many persons, and 1 that it lives in the smallest, it stands at {value}.',
  },
  note: {
    de: 'Die Fläche eines Raums ist nicht seine bebaute Fläche. Der letzte Raum, mit dem die Personenzahl erreicht ist, zählt ganz; darum kann der Wert knapp außerhalb von 0 bis 1 liegen. Sind alle Räume gleich groß, ist er nicht bestimmt.',
    en: 'The size of an area is not its built-up land. The last area, with which the number of persons is reached, counts in full; so the value may lie just outside 0 to 1. Undefined if all areas are of one size.',
  },
  compute({ group, total, space: { size } }) {
    const { group: own, smallest, largest } = crowding(group, total, size)
    return largest > smallest ? 1 - (own - smallest) / (largest - smallest) : NaN
  },
})
