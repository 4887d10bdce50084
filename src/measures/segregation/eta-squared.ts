import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'

/**
 * Eta², the correlation ratio V: isolation freed from the size of the group; 0 even, 1 fully apart.
 * Also the difference between the group's share around its average member and around the average other
 * person.
 *
 * Counts are persons. Areas without persons are left out. NaN when the group or the rest is empty. The
 * expected value keeps the sizes of areas and group (fixed margins) and is exact. O(n).
 */
export const etaSquared = measure({
  id: 'eta-squared',
  family: 'segregation',
  dimension: 'exposure',
  label: { de: 'Korrelationsverhältnis (Eta²)', en: 'Correlation ratio (eta²)' },
  formula: 'η² = (xPx − P)/(1 − P) = Σᵢ tᵢ (pᵢ − P)² / (T P (1 − P))',
  source: 'Coleman et al. (1966), Equality of Educational Opportunity; White (1986), Population Index 52(2), 198–221',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'symmetry', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Im Raum einer durchschnittlichen Person der Gruppe ist deren Anteil um {value} Prozentpunkte höher als im Raum einer anderen Person.',
    en: "In the area of an average person of the group its share is {value} percentage points higher than in another person's area.",
  },
  compute({ group, total }) {
    const G = sum(group)
    const T = sum(total)
    if (G === 0 || G === T) return NaN
    const P = G / T
    return sum(group, (g, i) => (total[i] === 0 ? 0 : total[i] * (g / total[i] - P) ** 2)) / (G * (1 - P))
  },
  expected({ group, total }) {
    const G = sum(group)
    const T = sum(total)
    if (G === 0 || G === T) return NaN
    return (sum(total, (t) => (t === 0 ? 0 : 1)) - 1) / (T - 1)
  },
})
