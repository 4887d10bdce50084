import { measure } from '../../model/measure.ts'
import { bandwidthParameter, kernelParameter } from './environment.ts'
import { mixAround } from './mix-around.ts'
import { spatialR } from './spatial-values.ts'

/**
 * How much rarer two persons around a resident differ than two of the city: spatial relative diversity of several
 * groups.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach), one pass for all measures of surroundings.
 */
export const spatialMultigroupRelativeDiversity = measure({
  id: 'spatial-multigroup-relative-diversity',
  family: 'spatial',
  dimension: 'evenness',
  label: {
    de: 'Räumliche relative Diversität mehrerer Gruppen (R̃)',
    en: 'Spatial relative diversity of several groups (R̃)',
  },
  formula: {
    de: 'R̃ = 1 − Σᵢ tᵢ Ĩᵢ / (T I),  I = Σₖ Pₖ (1 − Pₖ), Ĩᵢ dasselbe für die Gruppen um i nach K(dᵢⱼ)',
    en: 'R̃ = 1 − Σᵢ tᵢ Ĩᵢ / (T I),  I = Σₖ Pₖ (1 − Pₖ), Ĩᵢ the same of the groups around i by K(dᵢⱼ)',
  },
  source: "Reardon & O'Sullivan (2004), Sociological Methodology 34(1), 121–162",
  range: [-Infinity, 1],
  needs: ['groups', 'space'],
  laws: ['order', 'scale', 'split', 'symmetry', 'bounds'],
  parameters: { bandwidth: bandwidthParameter, kernel: kernelParameter },
  reading: {
    de: 'Dass zwei Personen aus der Umgebung eines Einwohners verschiedenen Gruppen angehören, ist um {value} Prozent seltener als in der Stadt.',
    en: 'That two persons around a resident belong to different groups is {value} per cent rarer than in the city.',
  },
  readingBelow: {
    de: 'Dass zwei Personen aus der Umgebung eines Einwohners verschiedenen Gruppen angehören, ist um {value} Prozent häufiger als in der Stadt.',
    en: 'That two persons from the surroundings of a resident belong to different groups is {value} per cent more frequent than in the city.',
  },
  note: {
    de: 'Gewichtet mit den Personen, die in den Räumen leben; Räume zu teilen ändert nichts. Die Umgebung ist nicht gerundet, und der eigene Raum zählt ganz. Unter 0 möglich, wo viele eine kleine Gruppe um sich haben. Bandbreite und Kern gehören dazu gedruckt.',
    en: 'Weighed by the persons who live in the areas; parting areas changes nothing. Surroundings are not rounded, and the own area counts in full. Below 0 is possible where many have a small group around them. Bandwidth and kernel are to be printed with it.',
  },
  compute: ({ groups, space }, surroundings) => spatialR(mixAround(groups, space, surroundings)),
})
