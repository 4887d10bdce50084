import { measure } from '../../model/measure.ts'
import { rankOrderInformation } from '../multigroup/rank-order-information.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How far surroundings part people by rank, whatever the breaks of the classes: rank-order information index of surroundings.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceRankOrderInformation = measure({
  ...surfaceOfGroups(rankOrderInformation),
  id: 'surface-rank-order-information',
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (alle Ränge in jeder Umgebung) bis 100 (nach dem Rang völlig getrennt) stehen die Umgebungen bei {value}.',
    en: 'On a scale from 0 (all ranks in every surroundings) to 100 (fully apart by rank) surroundings stand at {value}.',
  },
})
