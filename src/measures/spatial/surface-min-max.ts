import { measure } from '../../model/measure.ts'
import { minMax } from '../segregation/min-max.ts'
import { surface } from './surface.ts'

/**
 * How little the surroundings of group and rest coincide: MinMax index of surroundings.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceMinMax = measure({
  ...surface(minMax),
  id: 'surface-min-max',
  laws: ['order', 'scale', 'symmetry', 'composition', 'bounds'],
  reading: {
    de: 'Legt man die Umgebungen der Gruppe und die der übrigen aufeinander, so decken sich {value} von 100 Teilen nicht.',
    en: 'When the surroundings of the group and of everybody else are laid over each other, {value} of 100 parts do not coincide.',
  },
})
