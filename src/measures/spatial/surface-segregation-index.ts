import { measure } from '../../model/measure.ts'
import { segregationIndex } from '../segregation/segregation-index.ts'
import { surface } from './surface.ts'

/**
 * How unevenly a group is spread once everybody is looked at with those around: segregation index of surroundings.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all surface measures.
 */
export const surfaceSegregationIndex = measure({
  ...surface(segregationIndex),
  id: 'surface-segregation-index',
  laws: ['order', 'scale', 'symmetry', 'composition', 'bounds'],
  reading: {
    de: 'Die Umgebungen der Gruppe und der übrigen unterscheiden sich so sehr, dass {value} von 100 Personen umziehen müssten, um sie anzugleichen.',
    en: 'The surroundings of the group and of everybody else differ so much that {value} of 100 persons would have to move to make them alike.',
  },
})
