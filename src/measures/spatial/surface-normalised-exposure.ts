import { measure } from '../../model/measure.ts'
import { normalisedExposure } from '../multigroup/normalised-exposure.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How much more often members of groups have their own around them than an even mix would bring.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceNormalisedExposure = measure({
  ...surfaceOfGroups(normalisedExposure),
  id: 'surface-normalised-exposure',
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (jede Gruppe hat die eigene so oft um sich wie überall) bis 100 (nur die eigene) liegt die Stadt bei {value}.',
    en: 'On a scale from 0 (each group has its own around it as often as everywhere) to 100 (its own only) the city stands at {value}.',
  },
})
