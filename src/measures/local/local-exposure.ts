import { nearby } from '../spatial/nearby.ts'
import { decayParameter, ownParameter } from '../spatial/own-distance.ts'
import { localMeasure } from '../../model/measure.ts'

/**
 * Share of the group in an area and around it, near persons counting more than far ones.
 *
 * Counts are persons, distances km. NaN where nobody lives. O(n²) at most, memory O(n).
 */
export const localExposure = localMeasure({
  id: 'local-exposure',
  family: 'local',
  dimension: 'exposure',
  label: { de: 'Anteil im Umkreis', en: 'Share nearby' },
  formula: 'xᵢ = Σⱼ cᵢⱼ gⱼ / Σⱼ cᵢⱼ tⱼ,  cᵢⱼ = exp(−dᵢⱼ/h)',
  source:
    'Feitosa, Câmara, Monteiro, Koschitzki & Silva (2007), International Journal of Geographical Information Science 21(3), 299–323',
  range: [0, 1],
  needs: ['group', 'total', 'space'],
  parameters: { h: decayParameter, own: ownParameter },
  reading: {
    de: 'Von 100 Personen im Umkreis dieses Raums gehören {value} zur Gruppe.',
    en: 'Of 100 persons around this area {value} belong to the group.',
  },
  compute({ group, total, space }, decay) {
    const around = nearby(space, group, total, decay)
    return around.group.map((g, i) => (total[i]! > 0 ? g / around.total[i]! : NaN))
  },
})
