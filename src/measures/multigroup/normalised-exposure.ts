import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'
import { overCells } from './over-cells.ts'

/**
 * Normalised exposure P: how much more than by an even spread each group meets its own members, the mean of the groups'
 * eta squared weighted with their sizes; 0 even, 1 fully apart. With two groups it is eta squared.
 *
 * Counts are persons. NaN with fewer than two groups that anybody belongs to. O(areas × groups).
 */
export const normalisedExposure = measure({
  id: 'normalised-exposure',
  family: 'multigroup',
  dimension: 'exposure',
  label: { de: 'Normierte Exposition (P)', en: 'Normalised exposure (P)' },
  formula: 'P = Σₖ Σᵢ tᵢ (pᵢₖ − Pₖ)² / (T (1 − Pₖ))',
  source:
    'James (1986), Sociological Methods & Research 14(3), 301–316; Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (jede Gruppe trifft die eigene so oft wie überall) bis 100 (nur die eigene) liegt die Stadt bei {value}.',
    en: 'On a scale from 0 (each group meets its own as often as everywhere) to 100 (its own only) the city stands at {value}.',
  },
  compute({ groups }) {
    const city = composition(groups)
    return city.groups.length < 2 ? NaN : overCells(city, (p, P) => (p - P) ** 2 / (1 - P))
  },
})
