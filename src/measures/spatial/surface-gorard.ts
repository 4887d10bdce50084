import { measure } from '../../model/measure.ts'
import { gorard } from '../segregation/gorard.ts'
import { surface } from './surface.ts'

/**
 * How far the group is spread otherwise than all persons once everybody is looked at with those around.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceGorard = measure({
  ...surface(gorard),
  id: 'surface-gorard',
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: '{value} von 100 Personen der Gruppe müssten die Umgebung tauschen, damit ihr Anteil in jeder Umgebung gleich wäre.',
    en: '{value} of 100 persons of the group would have to change surroundings for its share to be the same in all of them.',
  },
})
