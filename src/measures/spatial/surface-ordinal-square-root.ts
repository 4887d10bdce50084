import { measure } from '../../model/measure.ts'
import { ordinalSquareRoot } from '../multigroup/ordinal-square-root.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How far surroundings part groups in an order: ordinal square root index of surroundings.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceOrdinalSquareRoot = measure({
  ...surfaceOfGroups(ordinalSquareRoot),
  id: 'surface-ordinal-square-root',
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'In den Umgebungen ist die Streuung (Wurzel) darüber, wo jemand in der Reihe der Gruppen steht, um {value} Prozent kleiner als in der Stadt.',
    en: 'Within surroundings the root variation of where people stand in the order of groups is {value} per cent smaller than in the city.',
  },
})
