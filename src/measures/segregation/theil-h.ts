import { hypergeometricMean } from '../../math/hypergeometric-mean.ts'
import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'

/**
 * Theil's information index H: the part of the uncertainty whether a person belongs to the group that
 * goes away once the area is known; 0 even, 1 fully apart.
 *
 * Counts are persons; natural logarithms, which cancel. Areas without persons are left out. NaN when the
 * group or the rest is empty. The
 * expected value keeps the sizes of areas and group (fixed margins) and is exact. O(n).
 */
export const theilH = measure({
  id: 'theil-h',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Entropie-Index (Theil H)', en: 'Information index (Theil H)' },
  formula: 'H = Σᵢ tᵢ (E − Eᵢ) / (E T),  E = −P ln P − (1 − P) ln(1 − P)',
  source: 'Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'symmetry', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Wer weiß, in welchem Raum jemand lebt, ist um {value} Prozent weniger im Ungewissen, ob die Person zur Gruppe gehört.',
    en: 'Knowing in which area somebody lives takes away {value} per cent of the uncertainty whether the person belongs to the group.',
  },
  compute({ group, total }) {
    const G = sum(group)
    const T = sum(total)
    if (G === 0 || G === T) return NaN
    const P = G / T
    const information = sum(group, (g, i) => divergence(g, total[i], P))
    return Math.max(0, information / T / entropy(P))
  },
  expected({ group, total }) {
    const areas = Array.from(total, Math.round)
    const T = sum(areas)
    const G = Math.round(sum(group))
    if (G <= 0 || G >= T) return NaN
    const P = G / T
    const information = sum(areas, (t) => hypergeometricMean(T, G, t, (g) => divergence(g, t, P)))
    return information / T / entropy(P)
  },
})

const entropy = (P: number) => -(P * Math.log(P) + (1 - P) * Math.log(1 - P))

// E − Eᵢ summed over areas is their divergence from the city: no difference of near-equal entropies
const divergence = (g: number, t: number, P: number) => (t === 0 ? 0 : t * (part(g / t, P) + part(1 - g / t, 1 - P)))

// 0 ln 0 = 0
const part = (p: number, P: number) => (p === 0 ? 0 : p * Math.log(p / P))
