import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { gini } from '../segregation/gini.ts'
import { composition } from './composition.ts'

/**
 * Gini index of several groups: mean difference of the groups' shares between all pairs of areas, in parts of the
 * largest possible; 0 even, 1 fully apart. The mean of each group's Gini against the rest, weighted with Pₖ (1 − Pₖ).
 *
 * Counts are persons. NaN with fewer than two groups that anybody belongs to. O(areas · log areas) for each group:
 * areas are sorted by share instead of paired.
 */
export const multigroupGini = measure({
  id: 'multigroup-gini',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Gini-Index mehrerer Gruppen', en: 'Multigroup Gini index' },
  formula: 'G = Σₖ Σᵢ Σⱼ tᵢ tⱼ |pᵢₖ − pⱼₖ| / (2 T² I),  I = Σₖ Pₖ (1 − Pₖ)',
  source: 'Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'weak-transfers', 'merging', 'transfers', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (überall die gleiche Mischung) bis 100 (alle Gruppen völlig getrennt) liegt der Unterschied zwischen je zwei Räumen bei {value}.',
    en: 'On a scale from 0 (the same mix everywhere) to 100 (all groups fully apart) the difference between any two areas stands at {value}.',
  },
  compute({ groups }) {
    const { groups: present, persons, shares, interaction } = composition(groups)
    if (present.length < 2) return NaN
    return sum(shares, (P, k) => P * (1 - P) * gini.compute({ group: present[k]!, total: persons })) / interaction
  },
})
