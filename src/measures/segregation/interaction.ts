import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { isolation } from './isolation.ts'

/**
 * Interaction xPy: the share of everybody else in the area of the group's average member; from the rest's
 * share in the city (even) down to 0 (the group lives by itself). With `isolation` it adds up to 1.
 *
 * Counts are persons; the value is a share. Areas without persons are left out. NaN when the group is
 * empty. The expected value keeps the sizes of areas and group (fixed margins) and is exact. O(n).
 */
export const interaction = measure({
  id: 'interaction',
  family: 'segregation',
  dimension: 'exposure',
  label: { de: 'Interaktionsindex (xPy)', en: 'Interaction index (xPy)' },
  formula: 'xPy = Σᵢ gᵢ/G · (tᵢ − gᵢ)/tᵢ',
  source:
    'Bell (1954), Social Forces 32(4), 357–364; Lieberson (1981), in: Peach et al., Ethnic Segregation in Cities, 61–82',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'bounds'],
  reading: {
    de: 'Im Raum einer durchschnittlichen Person der Gruppe gehören {value} von 100 Personen nicht zur Gruppe.',
    en: 'In the area of an average person of the group, {value} of 100 persons do not belong to the group.',
  },
  compute({ group, total }) {
    const G = sum(group)
    return G === 0 ? NaN : sum(group, (g, i) => (total[i] === 0 ? 0 : (g / G) * ((total[i] - g) / total[i])))
  },
  expected: (inputs) => 1 - isolation.expected!(inputs),
})
