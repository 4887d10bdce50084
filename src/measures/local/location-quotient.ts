import { sum } from '../../math/sum.ts'
import { localMeasure } from '../../model/measure.ts'

/**
 * Location quotient: the share of the group in an area in parts of its share of the city; 1 as in the city.
 *
 * Counts are persons. NaN where nobody lives, and when nobody belongs to the group. O(n).
 */
export const locationQuotient = localMeasure({
  id: 'location-quotient',
  family: 'local',
  dimension: 'concentration',
  label: { de: 'Lokationsquotient', en: 'Location quotient' },
  formula: 'LQᵢ = pᵢ / P',
  source:
    'Isard (1960), Methods of Regional Analysis; Brown & Chung (2006), Population, Space and Place 12(2), 125–143',
  range: [0, Infinity],
  needs: ['group', 'total'],
  reading: {
    de: 'Der Anteil der Gruppe ist hier das {value}-Fache ihres Anteils an der Stadt.',
    en: 'The share of the group here is {value} times its share of the city.',
  },
  compute({ group, total }) {
    const P = sum(group) / sum(total)
    return Float64Array.from(group, (g, i) => (total[i]! > 0 && P > 0 ? g / total[i]! / P : NaN))
  },
})
