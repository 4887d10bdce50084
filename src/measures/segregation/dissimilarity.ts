import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { expectedDissimilarity } from './expected-dissimilarity.ts'

/**
 * Dissimilarity index: the share of either group that would have to move to another area for both
 * groups to be spread alike; 0 even, 1 fully apart.
 *
 * Compared with everybody else (`other` = total − group) it is the Segregationsindex IS of the German
 * literature, `segregation-index`.
 *
 * Counts are persons; the value is a share, not a percentage. NaN when either group is empty. O(n).
 */
export const dissimilarity = measure({
  id: 'dissimilarity',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Dissimilaritätsindex (ID)', en: 'Dissimilarity index (ID)' },
  formula: 'ID = ½ Σᵢ |gᵢ/G − oᵢ/O|',
  source: 'Duncan & Duncan (1955), American Sociological Review 20(2), 210–217',
  range: [0, 1],
  needs: ['group', 'other'],
  laws: ['order', 'scale', 'split', 'symmetry', 'composition', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: '{value} von 100 Personen der Gruppe müssten umziehen, damit sie so über die Räume verteilt wäre wie die Vergleichsgruppe.',
    en: '{value} of 100 persons of the group would have to move for it to be spread over the areas as the group compared with.',
  },
  compute({ group, other }) {
    const G = sum(group)
    const O = sum(other)
    if (G === 0 || O === 0) return NaN
    return sum(group, (g, i) => Math.abs(g / G - other[i] / O)) / 2
  },
  expected({ group, other }) {
    return expectedDissimilarity(
      sum(group),
      Array.from(group, (g, i) => g + other[i]),
    )
  },
})
