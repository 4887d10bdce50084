import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { expectedGini } from './expected-gini.ts'

/**
 * Gini index of segregation: mean difference of the group's share between all pairs of areas, weighted by
 * their persons, in parts of the largest possible; 0 even, 1 fully apart. Twice the area between the
 * segregation curve and the diagonal.
 *
 * Counts are persons. Areas without persons are left out. NaN when the group or the rest is empty.
 * O(n log n): areas are sorted by share instead of paired.
 */
export const gini = measure({
  id: 'gini',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Gini-Index der Segregation', en: 'Gini index of segregation' },
  formula: 'G = ΣᵢΣⱼ tᵢ tⱼ |pᵢ − pⱼ| / (2 T² P (1 − P)),  pᵢ = gᵢ/tᵢ, P = G/T',
  source: 'Duncan & Duncan (1955), American Sociological Review 20(2), 210–217',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'symmetry', 'composition', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (in allen Räumen der gleiche Anteil) bis 100 (völlig getrennt) liegt der Unterschied zwischen je zwei Räumen bei {value}.',
    en: 'On a scale from 0 (the same share in all areas) to 100 (fully apart) the difference between any two areas stands at {value}.',
  },
  compute({ group, total }) {
    const G = sum(group)
    const rest = sum(total) - G
    if (G === 0 || rest === 0) return NaN
    const byShare = Array.from(group, (_, i) => i)
      .filter((i) => total[i] > 0)
      .sort((a, b) => group[a] / total[a] - group[b] / total[b])
    let below = 0
    let restBelow = 0
    const twiceArea = sum(byShare, (i) => {
      const g = group[i]
      const r = total[i] - g
      const slice = g * restBelow - r * below
      below += g
      restBelow += r
      return slice
    })
    return Math.abs(twiceArea) / (G * rest)
  },
  expected: ({ group, total }) => expectedGini(sum(group), total),
})
