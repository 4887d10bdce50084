import { measure } from '../../model/measure.ts'
import { dissimilarity } from '../segregation/dissimilarity.ts'
import { surface } from './surface.ts'

/**
 * How differently two groups are spread once everybody is looked at with those around: dissimilarity of surroundings.
 *
 * NaN when a group is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceDissimilarity = measure({
  ...surface(dissimilarity),
  id: 'surface-dissimilarity',
  laws: ['order', 'scale', 'symmetry', 'composition', 'bounds'],
  reading: {
    de: 'Die Umgebungen beider Gruppen unterscheiden sich so sehr, dass {value} von 100 Personen umziehen müssten, um sie anzugleichen.',
    en: 'The surroundings of the two groups differ so much that {value} of 100 persons would have to move to make them alike.',
  },
})
