import { measure } from '../../model/measure.ts'
import { ordinal } from './ordinal.ts'
import { entropyOfTwo } from './variation.ts'

/**
 * Ordinal information index Hᴼ of groups in an order, such as classes of income or education: 0 where every area has the mix of the
 * city, 1 where everybody lives among their own group alone. Groups that are far apart in the order and live apart
 * count more than neighbouring ones.
 *
 * Counts are persons, lowest group first. NaN with fewer than two groups that anybody belongs to. O(areas × groups).
 */
export const ordinalInformation = measure({
  id: 'ordinal-information',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Ordinale Segregation (Informationsindex)', en: 'Ordinal segregation (information index)' },
  formula: {
    de: 'Hᴼ = Σᵢ (tᵢ/T) (v − vᵢ)/v,  v = Σⱼ v(cⱼ) über die Schwellen j,  v(c) = −c log₂ c − (1−c) log₂(1−c)',
    en: 'Hᴼ = Σᵢ (tᵢ/T) (v − vᵢ)/v,  v = Σⱼ v(cⱼ) over thresholds j,  v(c) = −c log₂ c − (1−c) log₂(1−c)',
  },
  source: 'Reardon (2009), Research on Economic Inequality 17, 129–155',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Innerhalb der Räume ist die Ungewissheit darüber, wo jemand in der Reihe der Gruppen steht, um {value} Prozent kleiner als in der Stadt.',
    en: 'Within the areas the uncertainty of where people stand in the order of groups is {value} per cent smaller than in the city.',
  },
  note: {
    de: 'Die Gruppen müssen in ihrer Reihenfolge stehen. Mit zwei Gruppen ist es der Index dieser beiden. Leere Gruppen ändern nichts.',
    en: 'The groups must stand in their order. With two groups it is the index of those two. Empty groups change nothing.',
  },
  compute: ({ groups }) => ordinal(groups, entropyOfTwo),
})
