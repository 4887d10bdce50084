import { measure } from '../../model/measure.ts'
import { relativeDiversity } from '../multigroup/relative-diversity.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How much less mixed surroundings are than all of them together: relative diversity of surroundings.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceRelativeDiversity = measure({
  ...surfaceOfGroups(relativeDiversity),
  id: 'surface-relative-diversity',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Dass zwei Personen verschiedenen Gruppen angehören, ist innerhalb der Umgebungen um {value} Prozent seltener als in allen zusammen.',
    en: 'That two persons belong to different groups is {value} per cent rarer within surroundings than in all of them together.',
  },
})
