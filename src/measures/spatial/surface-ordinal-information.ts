import { measure } from '../../model/measure.ts'
import { ordinalInformation } from '../multigroup/ordinal-information.ts'
import { surfaceOfGroups } from './surface.ts'

/**
 * How far surroundings part groups in an order, such as classes of income: ordinal information index of surroundings.
 *
 * NaN with fewer than two groups that anybody belongs to. O(pairs within reach) for each group, one pass for all surface measures.
 */
export const surfaceOrdinalInformation = measure({
  ...surfaceOfGroups(ordinalInformation),
  id: 'surface-ordinal-information',
  laws: ['order', 'scale', 'bounds'],
  reading: {
    de: 'In den Umgebungen ist die Ungewissheit darüber, wo jemand in der Reihe der Gruppen steht, um {value} Prozent kleiner als in der Stadt.',
    en: 'Within surroundings the uncertainty of where people stand in the order of groups is {value} per cent smaller than in the city.',
  },
})
