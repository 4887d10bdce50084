import { measure } from '../../model/measure.ts'
import { multigroupGini } from '../multigroup/multigroup-gini.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How much shares of several groups differ between surroundings: multigroup Gini index of surroundings.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceMultigroupGini = measure({
  ...surfaceOfGroups(multigroupGini),
  id: 'surface-multigroup-gini',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (überall die gleiche Mischung) bis 100 (alle Gruppen völlig getrennt) liegt der Unterschied zwischen je zwei Umgebungen bei {value}.',
    en: 'On a scale from 0 (the same mix everywhere) to 100 (all groups fully apart) the difference between any two surroundings stands at {value}.',
  },
})
