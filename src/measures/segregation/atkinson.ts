import { measure } from '../../model/measure.ts'
import { atkinsonValue } from './atkinson-value.ts'

/**
 * Atkinson index: how far the distributions of group and rest fail to overlap; 0 even, 1 fully
 * apart. With b = ½ it does not matter which of the two is called the group.
 *
 * Counts are persons. Areas without persons add nothing. NaN when the group or the rest is empty. O(n).
 */
export const atkinson = measure({
  id: 'atkinson',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Atkinson-Index', en: 'Atkinson index' },
  formula: {
    de: 'A = 1 − P/(1 − P) · [Σᵢ (1 − pᵢ)¹⁻ᵇ pᵢᵇ tᵢ / (P T)]^(1/(1 − b)) = 1 − [Σᵢ √(gᵢ/G · (tᵢ − gᵢ)/(T − G))]²  für b = ½',
    en: 'A = 1 − P/(1 − P) · [Σᵢ (1 − pᵢ)¹⁻ᵇ pᵢᵇ tᵢ / (P T)]^(1/(1 − b)) = 1 − [Σᵢ √(gᵢ/G · (tᵢ − gᵢ)/(T − G))]²  for b = ½',
  },
  source:
    'Atkinson (1970), Journal of Economic Theory 2(3), 244–263; James & Taeuber (1985), Sociological Methodology 15, 1–32',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'symmetry', 'composition', 'transfers', 'merging', 'bounds'],
  parameters: {
    b: {
      label: {
        de: 'Gewicht der Räume mit hohem Anteil: unter 0,5 zählen die mit niedrigem mehr, darüber die mit hohem',
        en: 'weight of areas with a high share: below 0.5 those with a low share count more, above it those with a high one',
      },
      unit: '',
      // ½ weighs areas of over- and under-representation alike; the usual choice (Massey & Denton 1988)
      default: 0.5,
      range: [0.01, 0.99],
    },
  },
  reading: {
    de: 'Auf einer Skala von 0 (gleich verteilt) bis 100 (völlig getrennt) liegt die Gruppe bei {value}.',
    en: 'On a scale from 0 (spread alike) to 100 (fully apart) the group stands at {value}.',
  },
  compute: ({ group, total }, { b }) => atkinsonValue(group, total, b),
})
