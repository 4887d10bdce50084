import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { nearby, nearbyOther } from './nearby.ts'
import { decayParameter, ownParameter } from './own-distance.ts'

/**
 * Distance-decay interaction: share of the group compared with among those whom a member of the group meets, if meetings
 * fall off with distance.
 *
 * NaN when the group is empty. O(n²) at most, one pass for all measures of distance decay.
 */
export const distanceDecayInteraction = measure({
  id: 'distance-decay-interaction',
  family: 'spatial',
  dimension: 'exposure',
  label: { de: 'Kontakt mit Entfernungsabnahme (DPxy)', en: 'Distance-decay interaction (DPxy)' },
  formula: 'DPxy = Σᵢ gᵢ/G Σⱼ Kᵢⱼ oⱼ/tⱼ,  Kᵢⱼ = cᵢⱼ tⱼ / Σₖ cᵢₖ tₖ,  cᵢⱼ = exp(−dᵢⱼ/h)',
  source: 'Morgan (1983), Area 15(3), 211–217',
  range: [0, 1],
  needs: ['group', 'other', 'total', 'space'],
  laws: ['order', 'scale', 'bounds'],
  parameters: { h: decayParameter, own: ownParameter },
  reading: {
    de: 'Von 100 Personen, denen ein Mitglied der Gruppe im näheren und weiteren Umkreis begegnet, gehören {value} zur Vergleichsgruppe.',
    en: 'Of 100 persons whom a member of the group meets near and far, {value} belong to the group compared with.',
  },
  note: {
    de: 'Mit DPxx zusammen genau 1, wo die Vergleichsgruppe alle übrigen sind; in PySAL und OasisR nicht.',
    en: 'Adds up to exactly 1 with DPxx where the group compared with is everybody else; not so in PySAL and OasisR.',
  },
  compute({ group, other, total, space }, decay) {
    const G = sum(group)
    if (G === 0) return NaN
    const around = nearby(space, group, total, decay)
    const beside = nearbyOther(space, { group, other, total }, decay)
    return sum(group, (g, i) => (g === 0 ? 0 : (g / G) * (beside[i]! / around.total[i]!)))
  },
})
