import { linearProgram } from '../../../math/linear-program.ts'
import { aggregator } from './aggregator.ts'
import { whole } from './whole.ts'

/**
 * Benefit of the doubt: every area with the weights under which it looks best, so that no area, itself
 * included, would exceed 1 with them. 1 where no other area is better in all that speaks for it. Declared
 * weights do not count (but 0 leaves a part out). One linear program an area: for up to some thousand areas.
 */
export const benefitOfTheDoubt = aggregator({
  id: 'benefit-of-the-doubt',
  label: { de: 'günstigste Gewichte (Benefit of the Doubt)', en: 'benefit of the doubt' },
  formula: 'max_w Σ w_k x_ik, Σ w_k x_jk ≤ 1 ∀ j, w ≥ 0',
  source: 'Cherchye et al. (2007), Social Indicators Research 82, 111–145',
  parameters: {},
  needs: [],
  kind: 'field',
  takes: 'not-negative',
  compute({ columns, weights }, _settings, out) {
    // Weights answer to units: shares of the highest value keep the program well scaled
    const used = columns
      .filter((_, k) => weights[k] !== 0)
      .map((column) => ({ column, max: column.reduce((a, b) => (b > a ? b : a), 0) }))
      .filter(({ max }) => max > 0)
      .map(({ column, max }) => column.map((x) => x / max))
    const there = whole({ columns, weights })
    out.fill(NaN)
    const rows = there.map((i) => Float64Array.from(used, (column) => column[i]))
    const ones = new Float64Array(rows.length).fill(1)
    there.forEach((i, j) => (out[i] = linearProgram(rows[j]!, rows, ones).value))
  },
})
