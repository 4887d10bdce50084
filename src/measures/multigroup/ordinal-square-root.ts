import { measure } from '../../model/measure.ts'
import { ordinal } from './ordinal.ts'
import { rootOfTwo } from './variation.ts'

/**
 * Ordinal square root index Sᴼ of groups in an order, such as classes of income or education: 0 where every area has the mix of the
 * city, 1 where everybody lives among their own group alone. Groups that are far apart in the order and live apart
 * count more than neighbouring ones.
 *
 * Counts are persons, lowest group first. NaN with fewer than two groups that anybody belongs to. O(areas × groups).
 */
export const ordinalSquareRoot = measure({
  id: 'ordinal-square-root',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Ordinale Segregation (Wurzelindex)', en: 'Ordinal segregation (square root index)' },
  formula: {
    de: 'Sᴼ = Σᵢ (tᵢ/T) (v − vᵢ)/v,  v = Σⱼ v(cⱼ) über die Schwellen j,  v(c) = 2 √(c (1−c))',
    en: 'Sᴼ = Σᵢ (tᵢ/T) (v − vᵢ)/v,  v = Σⱼ v(cⱼ) over thresholds j,  v(c) = 2 √(c (1−c))',
  },
  source: 'Reardon (2009), Research on Economic Inequality 17, 129–155',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Innerhalb der Räume ist die Streuung darüber, wo jemand in der Reihe der Gruppen steht, um {value} Prozent kleiner als in der Stadt.',
    en: 'Within the areas the variation of where people stand in the order of groups is {value} per cent smaller than in the city.',
  },
  note: {
    de: 'Die Gruppen müssen in ihrer Reihenfolge stehen. Mit zwei Gruppen ist es der Index dieser beiden. Leere Gruppen ändern nichts.',
    en: 'The groups must stand in their order. With two groups it is the index of those two. Empty groups change nothing.',
  },
  compute: ({ groups }) => ordinal(groups, rootOfTwo),
})
