import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'
import { overCells } from './over-cells.ts'

/**
 * Squared coefficient of variation C: how far the groups' shares vary between areas, each group counting alike however
 * small; 0 even, 1 fully apart. With two groups it is eta squared.
 *
 * Counts are persons. The number of groups in the divisor is that of the groups which anybody belongs to; NaN with
 * fewer than two. O(areas × groups).
 */
export const squaredCoefficientOfVariation = measure({
  id: 'squared-coefficient-of-variation',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Quadrierter Variationskoeffizient (C)', en: 'Squared coefficient of variation (C)' },
  formula: 'C = Σₖ Σᵢ tᵢ (pᵢₖ − Pₖ)² / (T (K − 1) Pₖ)',
  source: 'Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (überall die gleiche Mischung) bis 100 (alle Gruppen völlig getrennt) streuen die Anteile, jede Gruppe gleich gewichtet, um {value}.',
    en: 'On a scale from 0 (the same mix everywhere) to 100 (all groups fully apart) the shares vary, each group counting alike, by {value}.',
  },
  compute({ groups }) {
    const city = composition(groups)
    const K = city.groups.length
    return K < 2 ? NaN : overCells(city, (p, P) => (p - P) ** 2 / P) / (K - 1)
  },
})
