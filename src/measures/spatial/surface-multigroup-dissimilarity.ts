import { measure } from '../../model/measure.ts'
import { multigroupDissimilarity } from '../multigroup/multigroup-dissimilarity.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How far surroundings depart from the mix of all of them: dissimilarity of several groups, of surroundings.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceMultigroupDissimilarity = measure({
  ...surfaceOfGroups(multigroupDissimilarity),
  id: 'surface-multigroup-dissimilarity',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Damit jede Umgebung die Mischung aller hätte, müssten {value} Prozent der Personen umziehen, die es bei völliger Trennung der Gruppen wären.',
    en: 'For all surroundings to have the same mix, {value} per cent of the persons would have to move who would have to if all groups lived apart.',
  },
})
