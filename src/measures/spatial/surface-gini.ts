import { measure } from '../../model/measure.ts'
import { gini } from '../segregation/gini.ts'
import { surface } from './surface.ts'

/**
 * How much the share of the group differs between surroundings: Gini index of surroundings.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceGini = measure({
  ...surface(gini),
  id: 'surface-gini',
  laws: ['order', 'scale', 'symmetry', 'composition', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (in allen Umgebungen der gleiche Anteil) bis 100 (völlig getrennt) liegt der Unterschied zwischen je zwei Umgebungen bei {value}.',
    en: 'On a scale from 0 (the same share in all surroundings) to 100 (fully apart) the difference between any two surroundings stands at {value}.',
  },
})
