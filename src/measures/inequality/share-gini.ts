import { measure } from '../../model/measure.ts'
import { giniOfShares } from './gini-of-shares.ts'

/**
 * Gini coefficient of the group's share over areas: 0 where it is the same everywhere, towards 1 where the group lives in
 * few areas. Not the Gini index of segregation, which is set against the largest value possible.
 *
 * Counts are persons. Areas without persons are left out. NaN when the group is empty. O(n log n).
 */
export const shareGini = measure({
  id: 'share-gini',
  family: 'inequality',
  dimension: 'inequality',
  label: { de: 'Gini-Koeffizient der Anteile', en: 'Gini coefficient of shares' },
  formula: 'G = Σᵢ Σⱼ tᵢ tⱼ |pᵢ − pⱼ| / (2 T² P)',
  source: 'Gini (1912), Variabilità e mutabilità; Sen (1973), On Economic Inequality',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'weak-transfers', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (überall der gleiche Anteil) bis 100 (alle in einem kleinen Teil der Stadt) liegt die Ungleichheit der Anteile bei {value}.',
    en: 'On a scale from 0 (the same share everywhere) to 100 (all in a small part of the city) the inequality of shares stands at {value}.',
  },
  note: {
    de: 'Gewichtet mit den Personen der Räume. Der Gini-Index der Segregation ist dieser Wert, geteilt durch den Anteil der übrigen an der Stadt.',
    en: 'Weighed by the persons of areas. The Gini index of segregation is this value divided by the share of everybody else in the city.',
  },
  compute: ({ group, total }) => giniOfShares(group, total),
})
