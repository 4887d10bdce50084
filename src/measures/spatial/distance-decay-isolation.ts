import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { nearby } from './nearby.ts'
import { decayParameter, ownParameter } from './own-distance.ts'

/**
 * Distance-decay isolation: share of the own group among those whom a member of the group meets, if meetings fall off with
 * distance.
 *
 * NaN when the group is empty. O(n²) at most, one pass for all measures of distance decay.
 */
export const distanceDecayIsolation = measure({
  id: 'distance-decay-isolation',
  family: 'spatial',
  dimension: 'exposure',
  label: { de: 'Isolation mit Entfernungsabnahme (DPxx)', en: 'Distance-decay isolation (DPxx)' },
  formula: 'DPxx = Σᵢ gᵢ/G Σⱼ Kᵢⱼ gⱼ/tⱼ,  Kᵢⱼ = cᵢⱼ tⱼ / Σₖ cᵢₖ tₖ,  cᵢⱼ = exp(−dᵢⱼ/h)',
  source: 'Morgan (1983), Area 15(3), 211–217',
  range: [0, 1],
  needs: ['group', 'total', 'space'],
  laws: ['order', 'scale', 'bounds'],
  parameters: { h: decayParameter, own: ownParameter },
  reading: {
    de: 'Von 100 Personen, denen ein Mitglied der Gruppe im näheren und weiteren Umkreis begegnet, gehören {value} zur eigenen Gruppe.',
    en: 'Of 100 persons whom a member of the group meets near and far, {value} belong to the own group.',
  },
  note: {
    de: 'Mit DPxy zusammen genau 1, wo die Vergleichsgruppe alle übrigen sind. In PySAL ist die Summe 0,99 bis 1, weil Zeilensummen die Spalten teilen, und die Gewichte wachsen mit der Entfernung; in OasisR 1,2 bis 1,6, weil tᵢ statt tⱼ steht.',
    en: 'Adds up to exactly 1 with DPxy where the group compared with is everybody else. In PySAL the sum is 0.99 to 1, because row sums divide columns, and weights grow with distance; in OasisR 1.2 to 1.6, because tᵢ stands for tⱼ.',
  },
  compute({ group, total, space }, decay) {
    const G = sum(group)
    if (G === 0) return NaN
    const around = nearby(space, group, total, decay)
    return sum(group, (g, i) => (g === 0 ? 0 : (g / G) * (around.group[i]! / around.total[i]!)))
  },
})
