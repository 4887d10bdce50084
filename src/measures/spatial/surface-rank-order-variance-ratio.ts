import { measure } from '../../model/measure.ts'
import { rankOrderVarianceRatio } from '../multigroup/rank-order-variance-ratio.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How far surroundings part people by rank: rank-order variance ratio index of surroundings.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceRankOrderVarianceRatio = measure({
  ...surfaceOfGroups(rankOrderVarianceRatio),
  id: 'surface-rank-order-variance-ratio',
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (alle Ränge in jeder Umgebung) bis 100 (nach dem Rang völlig getrennt) streuen die Umgebungen um {value}.',
    en: 'On a scale from 0 (all ranks in every surroundings) to 100 (fully apart by rank) surroundings vary by {value}.',
  },
})
