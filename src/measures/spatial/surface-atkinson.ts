import { measure } from '../../model/measure.ts'
import { atkinson } from '../segregation/atkinson.ts'
import { surface } from './surface.ts'

/**
 * How far surroundings of group and rest fail to overlap: Atkinson index of surroundings.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceAtkinson = measure({
  ...surface(atkinson),
  id: 'surface-atkinson',
  laws: ['order', 'scale', 'symmetry', 'composition', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (Umgebungen gleich) bis 100 (völlig getrennt) liegt die Gruppe bei {value}.',
    en: 'On a scale from 0 (surroundings alike) to 100 (fully apart) the group stands at {value}.',
  },
})
