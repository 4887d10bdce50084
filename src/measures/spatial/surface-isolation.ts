import { measure } from '../../model/measure.ts'
import { isolation } from '../segregation/isolation.ts'
import { surface } from './surface.ts'

/**
 * The share of the group in its own surroundings: isolation index of surroundings.
 *
 * NaN when the group is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceIsolation = measure({
  ...surface(isolation),
  id: 'surface-isolation',
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'In der Umgebung der Gruppe gehören {value} von 100 Personen zur Gruppe.',
    en: 'In the surroundings of the group, {value} of 100 persons belong to the group.',
  },
})
