import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { nearby } from './nearby.ts'
import { decayParameter, ownParameter } from './own-distance.ts'

/**
 * Absolute clustering: how much of what members of the group have around them is their own group, beyond what an even
 * spread over the areas would give; 0 none, 1 nobody else.
 *
 * Areas where nobody lives are left out of all sums and of n. NaN when the group is empty. O(n²) at most, one pass for all
 * measures of distance decay.
 */
export const absoluteClustering = measure({
  id: 'absolute-clustering',
  family: 'spatial',
  dimension: 'clustering',
  label: { de: 'Absolute Ballung (ACL)', en: 'Absolute clustering (ACL)' },
  formula: 'ACL = (Σᵢ gᵢ/G Σⱼ cᵢⱼ gⱼ − S) / (Σᵢ gᵢ/G Σⱼ cᵢⱼ tⱼ − S),  S = G Σᵢⱼ cᵢⱼ / n²,  cᵢⱼ = exp(−dᵢⱼ/h)',
  source: 'Massey & Denton (1988), Social Forces 67(2), 281–315',
  range: [-Infinity, Infinity],
  needs: ['group', 'total', 'space'],
  laws: ['order', 'scale', 'bounds'],
  parameters: { h: decayParameter, own: ownParameter },
  reading: {
    de: 'Wo 0 heißt, dass die Gruppe nicht geballt ist, und 1, dass im Umkreis nur sie lebt, liegt sie bei {value}.',
    en: 'Where 0 means that the group is not clustered, and 1 that nobody else lives around it, it stands at {value}.',
  },
  note: {
    de: 'Sind die Räume groß gegen h, entscheidet fast allein der Abstand innerhalb eines Raums, und Werte unter 0 oder über 1 kommen vor: h dann größer wählen. Räume ohne Personen bleiben außer Betracht; PySAL zählt sie mit, und seine Gewichte wachsen mit der Entfernung.',
    en: 'Where areas are large for h, the distance within an area decides nearly alone, and values below 0 or above 1 occur: then choose a larger h. Areas without persons are left out; PySAL counts them, and its weights grow with distance.',
  },
  compute({ group, total, space }, decay) {
    const G = sum(group)
    if (G === 0) return NaN
    const around = nearby(space, group, total, decay)
    const n = sum(total, (t) => (t > 0 ? 1 : 0))
    const even = (G * sum(total, (t, i) => (t > 0 ? around.areas[i]! : 0))) / n ** 2
    const own = sum(group, (g, i) => (g / G) * around.group[i]!)
    const all = sum(group, (g, i) => (g / G) * around.total[i]!)
    return (own - even) / (all - even)
  },
})
