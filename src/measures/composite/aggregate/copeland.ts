import { aggregator, type Contests } from './aggregator.ts'
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
    const there = whole(parts)
    const shares = outranking(parts)
    out.fill(NaN)
    for (const i of there) {
      const { won, lost } = against(shares, out.length, there, i)
      out[i] = won - lost
    }
  },
  contests: (parts, row) => against(outranking(parts), parts.columns[0]!.length, whole(parts), row),
})

function against(shares: Float64Array, n: number, there: readonly number[], i: number): Contests {
  let [won, lost] = [0, 0]
  for (const j of there) {
    if (i === j) continue
    const above = shares[i * n + j] - 0.5
    if (above > rounding) won++
    else if (above < -rounding) lost++
  }
  return { won, lost, even: there.length - 1 - won - lost }
}
