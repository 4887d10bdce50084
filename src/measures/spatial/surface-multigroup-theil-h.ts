import { measure } from '../../model/measure.ts'
import { multigroupTheilH } from '../multigroup/multigroup-theil-h.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How much surroundings tell about the group of a person: information index of several groups, of surroundings.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceMultigroupTheilH = measure({
  ...surfaceOfGroups(multigroupTheilH),
  id: 'surface-multigroup-theil-h',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Wer weiß, in welcher Umgebung jemand lebt, ist um {value} Prozent weniger im Ungewissen, zu welcher Gruppe die Person gehört.',
    en: 'Knowing in which surroundings somebody lives takes away {value} per cent of the uncertainty about the group that the person belongs to.',
  },
})
