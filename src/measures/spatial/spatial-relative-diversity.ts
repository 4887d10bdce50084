import { measure } from '../../model/measure.ts'
import { bandwidthParameter, kernelParameter } from './environment.ts'
import { mixAround } from './mix-around.ts'
import { spatialR } from './spatial-values.ts'

/**
 * How much rarer two persons around a resident differ than two of the city: spatial relative diversity of a group and
 * the rest.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all measures of surroundings.
 */
export const spatialRelativeDiversity = measure({
  id: 'spatial-relative-diversity',
  family: 'spatial',
  dimension: 'evenness',
  label: { de: 'Räumliche relative Diversität (R̃)', en: 'Spatial relative diversity (R̃)' },
  formula: 'R̃ = 1 − Σᵢ tᵢ p̃ᵢ (1 − p̃ᵢ) / (T P (1 − P)),  p̃ᵢ = Σⱼ K(dᵢⱼ) gⱼ / Σⱼ K(dᵢⱼ) tⱼ',
  source: "Reardon & O'Sullivan (2004), Sociological Methodology 34(1), 121–162",
  range: [-Infinity, 1],
  needs: ['group', 'total', 'space'],
  laws: ['order', 'scale', 'split', 'symmetry', 'bounds'],
  parameters: { bandwidth: bandwidthParameter, kernel: kernelParameter },
  reading: {
    de: 'Dass von zwei Personen aus der Umgebung eines Einwohners nur eine zur Gruppe gehört, ist um {value} Prozent seltener als in der Stadt.',
    en: 'That of two persons around a resident just one belongs to the group is {value} per cent rarer than in the city.',
  },
  readingBelow: {
    de: 'Dass von zwei Personen aus der Umgebung eines Einwohners nur eine zur Gruppe gehört, ist um {value} Prozent häufiger als in der Stadt.',
    en: 'That of two persons around a resident just one belongs to the group is {value} per cent more frequent than in the city.',
  },
  note: {
    de: 'Gewichtet mit den Personen, die in den Räumen leben; Räume zu teilen ändert nichts. Die Umgebung ist nicht gerundet, und der eigene Raum zählt ganz. Unter 0 möglich, wo viele eine kleine Gruppe um sich haben. Bandbreite und Kern gehören dazu gedruckt.',
    en: 'Weighed by the persons who live in the areas; parting areas changes nothing. Surroundings are not rounded, and the own area counts in full. Below 0 is possible where many have a small group around them. Bandwidth and kernel are to be printed with it.',
  },
  compute: ({ group, total, space }, surroundings) =>
    spatialR(mixAround([group, Float64Array.from(total, (t, i) => t - group[i]!)], space, surroundings)),
})
