import { sum } from '../../math/sum.ts'
import { localMeasure } from '../../model/measure.ts'

/**
 * What an area adds to the dissimilarity index of group and group compared with.
 *
 * Counts are persons. 0 where nobody lives would be true and mean nothing: NaN. NaN when a group is empty. O(n).
 */
export const localDissimilarity = localMeasure({
  id: 'local-dissimilarity',
  family: 'local',
  dimension: 'evenness',
  label: { de: 'Beitrag zum Segregationsindex', en: 'Contribution to the segregation index' },
  formula: 'dᵢ = ½ |gᵢ/G − oᵢ/O|,  IS = Σᵢ dᵢ',
  source: 'Duncan & Duncan (1955), American Sociological Review 20(2), 210–217',
  range: [0, 1],
  needs: ['group', 'other'],
  reading: {
    de: 'Dieser Raum trägt {value} Hundertstel zum Segregationsindex bei.',
    en: 'This area adds {value} hundredths to the segregation index.',
  },
  compute({ group, other }) {
    const [G, O] = [sum(group), sum(other)]
    return Float64Array.from(group, (g, i) =>
      G > 0 && O > 0 && g + other[i]! > 0 ? Math.abs(g / G - other[i]! / O) / 2 : NaN,
    )
  },
})
