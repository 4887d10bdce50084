import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'

/**
 * Isolation xPx: the group's share in the area of its average member; from the group's share in the city
 * (even) to 1 (lives by itself). It rises with the size of the group, unlike `eta-squared`.
 *
 * Counts are persons; the value is a share. Areas without persons are left out. NaN when the group is
 * empty. The expected value keeps the sizes of areas and group (fixed margins) and is exact. O(n).
 */
export const isolation = measure({
  id: 'isolation',
  family: 'segregation',
  dimension: 'exposure',
  label: { de: 'Isolationsindex (xPx)', en: 'Isolation index (xPx)' },
  formula: 'xPx = Σᵢ gᵢ/G · gᵢ/tᵢ',
  source:
    'Bell (1954), Social Forces 32(4), 357–364; Lieberson (1981), in: Peach et al., Ethnic Segregation in Cities, 61–82',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Im Raum einer durchschnittlichen Person der Gruppe gehören {value} von 100 Personen zur Gruppe.',
    en: 'In the area of an average person of the group, {value} of 100 persons belong to the group.',
  },
  compute({ group, total }) {
    const G = sum(group)
    return G === 0 ? NaN : sum(group, (g, i) => (total[i] === 0 ? 0 : (g / G) * (g / total[i])))
  },
  expected({ group, total }) {
    const T = sum(total)
    const P = sum(group) / T
    const n = sum(total, (t) => (t === 0 ? 0 : 1))
    return P > 0 ? P + ((1 - P) * (n - 1)) / (T - 1) : NaN
  },
})
