import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { bandwidthParameter, environment, kernelParameter } from './environment.ts'

/**
 * The share of everybody else around a member of the group: spatial exposure. With `spatial-isolation` it adds up to 1.
 *
 * NaN when the group is empty. O(pairs within reach), one pass for all measures of surroundings.
 */
export const spatialInteraction = measure({
  id: 'spatial-interaction',
  family: 'spatial',
  dimension: 'exposure',
  label: { de: 'Räumliche Interaktion (P̃xy)', en: 'Spatial interaction (P̃xy)' },
  formula: 'P̃xy = Σᵢ gᵢ/G · (1 − p̃ᵢ),  p̃ᵢ = Σⱼ K(dᵢⱼ) gⱼ / Σⱼ K(dᵢⱼ) tⱼ',
  source: "Reardon & O'Sullivan (2004), Sociological Methodology 34(1), 121–162",
  range: [0, 1],
  needs: ['group', 'total', 'space'],
  laws: ['order', 'scale', 'split', 'bounds'],
  parameters: { bandwidth: bandwidthParameter, kernel: kernelParameter },
  reading: {
    de: 'Um eine durchschnittliche Person der Gruppe herum gehören {value} von 100 Personen nicht zur Gruppe.',
    en: 'Around an average person of the group, {value} of 100 persons do not belong to the group.',
  },
  note: {
    de: 'Gewichtet mit den Personen, die in den Räumen leben; Räume zu teilen ändert nichts. Die Umgebung ist nicht gerundet, und der eigene Raum zählt ganz. Bandbreite und Kern gehören dazu gedruckt.',
    en: 'Weighed by the persons who live in the areas; parting areas changes nothing. Surroundings are not rounded, and the own area counts in full. Bandwidth and kernel are to be printed with it.',
  },
  compute({ group, total, space }, surroundings) {
    const G = sum(group)
    if (G === 0) return NaN
    const [around, all] = environment(space, total, [group, total], surroundings)
    return sum(group, (g, i) => (g === 0 ? 0 : (g / G) * (1 - around![i]! / all![i]!)))
  },
})
