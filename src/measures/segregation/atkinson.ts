import { measure } from '../../model/measure.ts'
import { atkinsonValue } from './atkinson-value.ts'

// ½ weighs areas of over- and under-representation alike; the usual choice (Massey & Denton 1988)
const b = 0.5

/**
 * Atkinson index with b = ½: how far the distributions of group and rest fail to overlap; 0 even, 1 fully
 * apart. With this b it does not matter which of the two is called the group.
 *
 * Counts are persons. Areas without persons add nothing. NaN when the group or the rest is empty. O(n).
 */
export const atkinson = measure({
  id: 'atkinson',
  label: { de: 'Atkinson-Index (b = 0,5)', en: 'Atkinson index (b = 0.5)' },
  formula:
    'A = 1 − P/(1 − P) · [Σᵢ (1 − pᵢ)¹⁻ᵇ pᵢᵇ tᵢ / (P T)]^(1/(1 − b)) = 1 − [Σᵢ √(gᵢ/G · (tᵢ − gᵢ)/(T − G))]²  for b = ½',
  source:
    'Atkinson (1970), Journal of Economic Theory 2(3), 244–263; James & Taeuber (1985), Sociological Methodology 15, 1–32',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'symmetry', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (gleich verteilt) bis 100 (völlig getrennt) liegt die Gruppe bei {value}; Räume mit hohem und mit niedrigem Anteil zählen dabei gleich.',
    en: 'On a scale from 0 (spread alike) to 100 (fully apart) the group stands at {value}; areas with a high and with a low share count alike.',
  },
  compute: ({ group, total }) => atkinsonValue(group, total, b),
})
