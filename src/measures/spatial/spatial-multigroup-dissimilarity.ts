import { measure } from '../../model/measure.ts'
import { bandwidthParameter, kernelParameter } from './environment.ts'
import { mixAround } from './mix-around.ts'
import { spatialD } from './spatial-values.ts'

/**
 * How far what residents have around them departs from the mix of the city: spatial dissimilarity of several groups.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach), one pass for all measures of surroundings.
 */
export const spatialMultigroupDissimilarity = measure({
  id: 'spatial-multigroup-dissimilarity',
  family: 'spatial',
  dimension: 'evenness',
  label: { de: 'Räumliche Dissimilarität mehrerer Gruppen (D̃)', en: 'Spatial dissimilarity of several groups (D̃)' },
  formula: {
    de: 'D̃ = Σᵢ Σₖ tᵢ |p̃ᵢₖ − Pₖ| / (2 T I),  I = Σₖ Pₖ (1 − Pₖ), p̃ᵢₖ der Anteil von k um i nach K(dᵢⱼ)',
    en: 'D̃ = Σᵢ Σₖ tᵢ |p̃ᵢₖ − Pₖ| / (2 T I),  I = Σₖ Pₖ (1 − Pₖ), p̃ᵢₖ the share of k around i by K(dᵢⱼ)',
  },
  source: "Reardon & O'Sullivan (2004), Sociological Methodology 34(1), 121–162",
  range: [0, Infinity],
  needs: ['groups', 'space'],
  laws: ['order', 'scale', 'split', 'symmetry', 'bounds'],
  parameters: { bandwidth: bandwidthParameter, kernel: kernelParameter },
  reading: {
    de: 'Die Umgebungen der Einwohner weichen von der Mischung der Stadt um {value} ab; 0 heißt überall gleich, 1 so weit wie bei völliger Trennung.',
    en: 'The surroundings of residents depart from the mix of the city by {value}; 0 means the same everywhere, 1 as far as if all lived apart.',
  },
  note: {
    de: 'Gewichtet mit den Personen, die in den Räumen leben; Räume zu teilen ändert nichts. Die Umgebung ist nicht gerundet, und der eigene Raum zählt ganz. Über 1 möglich, wo viele eine kleine Gruppe um sich haben. Bandbreite und Kern gehören dazu gedruckt.',
    en: 'Weighed by the persons who live in the areas; parting areas changes nothing. Surroundings are not rounded, and the own area counts in full. Above 1 is possible where many have a small group around them. Bandwidth and kernel are to be printed with it.',
  },
  compute: ({ groups, space }, surroundings) => spatialD(mixAround(groups, space, surroundings)),
})
