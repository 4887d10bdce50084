import { measure } from '../../model/measure.ts'
import { mutualInformation } from '../multigroup/mutual-information.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How much surroundings tell about the group of a person, in units of information.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceMutualInformation = measure({
  ...surfaceOfGroups(mutualInformation),
  id: 'surface-mutual-information',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Wer weiß, in welcher Umgebung jemand lebt, erfährt im Mittel {value} Einheiten Information darüber, zu welcher Gruppe die Person gehört.',
    en: 'Knowing in which surroundings somebody lives gives on average {value} units of information on the group that the person belongs to.',
  },
})
