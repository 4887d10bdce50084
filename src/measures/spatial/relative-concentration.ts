import { measure } from '../../model/measure.ts'
import { crowding } from './crowding.ts'

/**
 * Relative concentration: whether the group lives in smaller areas than those it is compared with; 0 alike, 1 if it lived
 * in the smallest and they in the largest, negative if it lives in larger ones.
 *
 * NaN when a group is empty or all inhabited areas are of one size. O(n log n).
 */
export const relativeConcentration = measure({
  id: 'relative-concentration',
  family: 'spatial',
  dimension: 'concentration',
  label: { de: 'Relative Konzentration (RCO)', en: 'Relative concentration (RCO)' },
  formula: {
    de: 'RCO = (Σᵢ gᵢ aᵢ/G ÷ Σᵢ oᵢ aᵢ/O − 1) / (m/M − 1),  m und M wie bei ACO, beide bis G Personen',
    en: 'RCO = (Σᵢ gᵢ aᵢ/G ÷ Σᵢ oᵢ aᵢ/O − 1) / (m/M − 1),  m and M as for ACO, both up to G persons',
  },
  source: 'Massey & Denton (1988), Social Forces 67(2), 281–315',
  range: [-Infinity, Infinity],
  needs: ['group', 'other', 'total', 'space'],
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'Wo 0 heißt, dass die Gruppe in gleich großen Räumen wohnt wie die Vergleichsgruppe, und 1, dass sie in den kleinsten wohnt und jene in den größten, liegt sie bei {value}.',
    en: 'Where 0 means that the group lives in areas as large as those of the group compared with, and 1 that it lives in the smallest and the others in the largest, it stands at {value}.',
  },
  readingBelow: {
    de: 'Die Gruppe wohnt in größeren Räumen als die Vergleichsgruppe: {value} unter 0, wo 0 gleich große Räume heißt.',
    en: 'The group lives in larger areas than the group compared with: {value} below 0, where 0 means areas of the same size.',
  },
  note: {
    de: 'Nach dem Text von Massey & Denton füllen sich kleinste wie größte Räume, bis sie so viele Personen haben wie die Gruppe; so auch PySAL. OasisR füllt die größten bis zur Personenzahl der Vergleichsgruppe und gibt darum andere Werte. Negativ, wenn die Gruppe in größeren Räumen wohnt, ohne untere Schranke. Sind alle Räume gleich groß, ist er nicht bestimmt.',
    en: 'By the text of Massey & Denton the smallest as well as the largest areas fill up to as many persons as the group has; so does PySAL. OasisR fills the largest to the number of the group compared with and gives other values. Negative if the group lives in larger areas, without a lower bound. Undefined if all areas are of one size.',
  },
  compute({ group, other, total, space: { size } }) {
    const { group: own, smallest, largest } = crowding(group, total, size)
    const { group: others } = crowding(other, total, size)
    return largest > smallest ? (own / others - 1) / (smallest / largest - 1) : NaN
  },
})
