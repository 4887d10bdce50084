import { aggregator } from './aggregator.ts'
import { outranking } from './outranking.ts'
import { whole } from './whole.ts'

// Shares that differ from one half by rounding alone are ties
const rounding = 1e-12

/**
 * Copeland score: in how many comparisons of two an area wins (more than half of the weight lies above the
 * other), less those it loses. Uses the order only: no part makes up for another by its distance.
 */
export const copeland = aggregator({
  id: 'copeland',
  label: { de: 'Paarvergleich nach Copeland', en: 'pairwise comparison (Copeland)' },
  formula: '#{j: o_ij > ½} − #{j: o_ij < ½}, o_ij = (Σ w [x_i > x_j] + ½ Σ w [x_i = x_j]) / Σ w',
  source:
    'Copeland (1951); OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6.3; COINr 1.1.14, a_copeland',
  parameters: {},
  needs: [],
  kind: 'field',
  takes: 'any',
  compute(parts, _settings, out) {
    const n = out.length
    const there = new Uint8Array(n)
    for (const i of whole(parts)) there[i] = 1
    const shares = outranking(parts)
    for (let i = 0; i < n; i++) {
      let score = there[i] === 1 ? 0 : NaN
      for (let j = 0; j < n; j++) {
        if (i === j || there[j] === 0) continue
        const above = shares[i * n + j] - 0.5
        if (above > rounding) score++
        else if (above < -rounding) score--
      }
      out[i] = score
    }
  },
})
