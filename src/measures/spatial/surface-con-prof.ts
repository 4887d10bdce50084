import { measure } from '../../model/measure.ts'
import { conProf } from '../segregation/con-prof.ts'
import { surface } from './surface.ts'

/**
 * How strongly the group gathers in surroundings where its share is high: concentration profile of surroundings.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceConProf = measure({
  ...surface(conProf),
  id: 'surface-con-prof',
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'In der Umgebung der Gruppe weicht deren Anteil {value}-mal so weit von dem in allen Umgebungen ab wie bei völliger Trennung.',
    en: 'In the surroundings of the group its share differs from that in all surroundings {value} times as much as at full separation.',
  },
})
