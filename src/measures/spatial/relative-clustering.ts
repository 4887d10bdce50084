import { measure } from '../../model/measure.ts'
import { nearby, nearbyOther } from './nearby.ts'
import { decayParameter, ownParameter } from './own-distance.ts'
import { proximity } from './proximity.ts'

/**
 * Relative clustering: how much nearer members of the group live to each other than those of the group compared with;
 * 0 alike, 1 twice as near, negative where they live farther apart.
 *
 * NaN when a group is empty. O(n²) at most, one pass for all measures of distance decay.
 */
export const relativeClustering = measure({
  id: 'relative-clustering',
  family: 'spatial',
  dimension: 'clustering',
  label: { de: 'Relative Ballung (RCL)', en: 'Relative clustering (RCL)' },
  formula: 'RCL = Pgg/Poo − 1,  Pvv = Σᵢⱼ vᵢ vⱼ cᵢⱼ / V²,  cᵢⱼ = exp(−dᵢⱼ/h)',
  source: 'Massey & Denton (1988), Social Forces 67(2), 281–315',
  range: [-1, Infinity],
  needs: ['group', 'other', 'total', 'space'],
  laws: ['order', 'scale', 'composition', 'bounds'],
  parameters: { h: decayParameter, own: ownParameter },
  reading: {
    de: 'Die Nähe innerhalb der Gruppe liegt um das {value}-Fache über der innerhalb der Vergleichsgruppe; 0 heißt gleich nah.',
    en: 'Nearness within the group exceeds that within the group compared with by {value} times the latter; 0 means equally near.',
  },
  readingBelow: {
    de: 'Die Nähe innerhalb der Gruppe liegt um das {value}-Fache unter der innerhalb der Vergleichsgruppe; 0 heißt gleich nah.',
    en: 'Nearness within the group falls short of that within the group compared with by {value} times the latter; 0 means equally near.',
  },
  note: {
    de: 'Gewichte fallen mit der Entfernung; in PySAL wachsen sie mit ihr und stehen bei Quadraten statt Produkten, sodass zufälliges Vertauschen der Räume nichts ändert. Der Wert hängt von h und vom Abstand innerhalb eines Raums ab.',
    en: 'Weights fall with distance; in PySAL they grow with it and stand at squares in place of products, so that shuffling the areas changes nothing. The value hangs on h and on the distance within an area.',
  },
  compute({ group, other, total, space }, decay) {
    const around = nearby(space, group, total, decay)
    const beside = nearbyOther(space, { group, other, total }, decay)
    return proximity(group, around.group) / proximity(other, beside) - 1
  },
})
