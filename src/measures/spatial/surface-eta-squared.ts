import { measure } from '../../model/measure.ts'
import { etaSquared } from '../segregation/eta-squared.ts'
import { surface } from './surface.ts'

/**
 * How much higher the share of the group is in its own surroundings than in those of others: correlation ratio of
 * surroundings.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceEtaSquared = measure({
  ...surface(etaSquared),
  id: 'surface-eta-squared',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'In der Umgebung der Gruppe ist deren Anteil um {value} Prozentpunkte höher als in der Umgebung der übrigen.',
    en: 'In the surroundings of the group its share is {value} percentage points higher than in those of everybody else.',
  },
})
