import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'

/**
 * Theil's information index H: the part of the uncertainty whether a person belongs to the group that
 * goes away once the area is known; 0 even, 1 fully apart.
 *
 * Counts are persons; natural logarithms, which cancel. Areas without persons are left out. NaN when the
 * group or the rest is empty. O(n).
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
    // E − Eᵢ summed over areas is their divergence from the city: no difference of near-equal entropies
    const information = sum(group, (g, i) => {
      if (total[i] === 0) return 0
      const p = g / total[i]
      return total[i] * (part(p, P) + part(1 - p, 1 - P))
    })
    return Math.max(0, information / T / -(P * Math.log(P) + (1 - P) * Math.log(1 - P)))
  },
})

// 0 ln 0 = 0
const part = (p: number, P: number) => (p === 0 ? 0 : p * Math.log(p / P))
