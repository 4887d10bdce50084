import { measure } from '../../model/measure.ts'
import { bandwidthParameter, kernelParameter } from './environment.ts'
import { mixAround } from './mix-around.ts'
import { spatialH } from './spatial-values.ts'

/**
 * How much less mixed what residents have around them is than the city: spatial information index of a group and the
 * rest.
 *
 * NaN when the group or the rest is empty. O(pairs within reach), one pass for all measures of surroundings.
 */
export const spatialTheilH = measure({
  id: 'spatial-theil-h',
  family: 'spatial',
  dimension: 'evenness',
  label: { de: 'Räumlicher Entropie-Index (H̃)', en: 'Spatial information index (H̃)' },
  formula: {
    de: 'H̃ = 1 − Σᵢ tᵢ Ẽᵢ / (T E),  Ẽᵢ die Entropie von p̃ᵢ = Σⱼ K(dᵢⱼ) gⱼ / Σⱼ K(dᵢⱼ) tⱼ',
    en: 'H̃ = 1 − Σᵢ tᵢ Ẽᵢ / (T E),  Ẽᵢ the entropy of p̃ᵢ = Σⱼ K(dᵢⱼ) gⱼ / Σⱼ K(dᵢⱼ) tⱼ',
  },
  source: "Reardon & O'Sullivan (2004), Sociological Methodology 34(1), 121–162",
  range: [-Infinity, 1],
  needs: ['group', 'total', 'space'],
  laws: ['order', 'scale', 'split', 'symmetry', 'bounds'],
  parameters: { bandwidth: bandwidthParameter, kernel: kernelParameter },
  reading: {
    de: 'Die Umgebungen der Einwohner sind um {value} Prozent weniger gemischt als die Stadt.',
    en: 'The surroundings of residents are {value} per cent less mixed than the city.',
  },
  readingBelow: {
    de: 'Die Umgebungen der Einwohner sind um {value} Prozent stärker gemischt als die Stadt.',
    en: 'The surroundings of residents are {value} per cent more mixed than the city.',
  },
  note: {
    de: 'Gewichtet mit den Personen, die in den Räumen leben; Räume zu teilen ändert nichts. Die Umgebung ist nicht gerundet, und der eigene Raum zählt ganz. Unter 0 möglich, wo viele eine kleine Gruppe um sich haben. Bandbreite und Kern gehören dazu gedruckt.',
    en: 'Weighed by the persons who live in the areas; parting areas changes nothing. Surroundings are not rounded, and the own area counts in full. Below 0 is possible where many have a small group around them. Bandwidth and kernel are to be printed with it.',
  },
  compute: ({ group, total, space }, surroundings) =>
    spatialH(mixAround([group, Float64Array.from(total, (t, i) => t - group[i]!)], space, surroundings)),
})
