import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { nearby, nearbyOther } from './nearby.ts'
import { decayParameter, ownParameter } from './own-distance.ts'
import { proximity } from './proximity.ts'

/**
 * Spatial proximity: how much nearer members of a group live to their own than people live to each other at all; 1 no
 * nearer, above 1 where groups cluster.
 *
 * NaN when a group is empty. O(n²) at most, one pass for all measures of distance decay.
 */
export const spatialProximity = measure({
  id: 'spatial-proximity',
  family: 'spatial',
  dimension: 'clustering',
  label: { de: 'Räumliche Nähe (SP)', en: 'Spatial proximity (SP)' },
  formula: 'SP = (G Pgg + O Poo) / (T Ptt),  Pvv = Σᵢⱼ vᵢ vⱼ cᵢⱼ / V²,  cᵢⱼ = exp(−dᵢⱼ/h)',
  source: 'White (1983), American Journal of Sociology 88(5), 1008–1018',
  range: [0, Infinity],
  needs: ['group', 'other', 'total', 'space'],
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  parameters: { h: decayParameter, own: ownParameter },
  reading: {
    de: 'Angehörige derselben Gruppe wohnen einander {value}-mal so nah wie beliebige Einwohner; über 1 heißt geballt.',
    en: 'Members of the same group live {value} times as near to each other as residents at large; above 1 means clustered.',
  },
  note: {
    de: 'Gewichte fallen mit der Entfernung; in PySAL wachsen sie mit ihr, sodass dessen Wert steigt, wenn die Gruppe zufällig verteilt wird. divseg lässt einen Faktor weg. Der Wert hängt von h und vom Abstand innerhalb eines Raums ab; beide gehören dazu gedruckt.',
    en: 'Weights fall with distance; in PySAL they grow with it, so that its value rises when the group is dealt at random. divseg leaves out a factor. The value hangs on h and on the distance within an area, which are to be printed with it.',
  },
  compute({ group, other, total, space }, decay) {
    const around = nearby(space, group, total, decay)
    const beside = nearbyOther(space, { group, other, total }, decay)
    const [G, O, T] = [sum(group), sum(other), sum(total)]
    return (G * proximity(group, around.group) + O * proximity(other, beside)) / (T * proximity(total, around.total))
  },
})
