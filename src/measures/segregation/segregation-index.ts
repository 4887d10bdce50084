import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { expectedDissimilarity } from './expected-dissimilarity.ts'

/**
 * Segregationsindex: the dissimilarity of a group from everybody else; 0 even, 1 fully apart.
 *
 * Counts are persons; the value is a share, not a percentage. NaN when the group or the rest is empty. O(n).
 */
export const segregationIndex = measure({
  id: 'segregation-index',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Segregationsindex (IS)', en: 'Segregation index (IS)' },
  formula: 'IS = ½ Σᵢ |gᵢ/G − (tᵢ − gᵢ)/(T − G)|',
  source: 'Duncan & Duncan (1955), American Sociological Review 20(2), 210–217',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'symmetry', 'composition', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: '{value} von 100 Personen der Gruppe müssten umziehen, damit sie so über die Räume verteilt wäre wie die übrigen.',
    en: '{value} of 100 persons of the group would have to move for it to be spread over the areas as everybody else.',
  },
  compute({ group, total }) {
    const G = sum(group)
    const rest = sum(total) - G
    if (G === 0 || rest === 0) return NaN
    return sum(group, (g, i) => Math.abs(g / G - (total[i] - g) / rest)) / 2
  },
  expected: ({ group, total }) => expectedDissimilarity(sum(group), total),
})
