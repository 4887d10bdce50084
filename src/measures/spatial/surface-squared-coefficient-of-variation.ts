import { measure } from '../../model/measure.ts'
import { squaredCoefficientOfVariation } from '../multigroup/squared-coefficient-of-variation.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How much shares vary between surroundings, each group counting alike.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceSquaredCoefficientOfVariation = measure({
  ...surfaceOfGroups(squaredCoefficientOfVariation),
  id: 'surface-squared-coefficient-of-variation',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (überall die gleiche Mischung) bis 100 (alle Gruppen völlig getrennt) streuen die Anteile der Umgebungen, jede Gruppe gleich gewichtet, um {value}.',
    en: 'On a scale from 0 (the same mix everywhere) to 100 (all groups fully apart) the shares of surroundings vary, each group counting alike, by {value}.',
  },
})
