import { linearProgram } from '../../../math/linear-program.ts'
import { aggregator, type Parts } from './aggregator.ts'
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
    const { there, rows, ones } = programs({ columns, weights })
    out.fill(NaN)
    there.forEach((i, j) => (out[i] = linearProgram(rows[j]!, rows, ones).value))
  },
  ownWeights(parts, row) {
    const { used, there, rows, ones } = programs(parts)
    const { point } = linearProgram(rows[there.indexOf(row)]!, rows, ones)
    const own = new Float64Array(parts.columns.length)
    used.forEach(({ k, max }, at) => (own[k] = point[at]! / max))
    return own
  },
})

/** The areas that have every part, and what they have of it. Weights answer to units: shares of the highest value keep programs well scaled. */
function programs({ columns, weights }: Parts) {
  const used = columns.flatMap((column, k) => {
    const max = column.reduce((a, b) => (b > a ? b : a), 0)
    return weights[k] !== 0 && max > 0 ? [{ k, max }] : []
  })
  const there = whole({ columns, weights })
  const rows = there.map((i) => Float64Array.from(used, ({ k, max }) => columns[k]![i]! / max))
  return { used, there, rows, ones: new Float64Array(rows.length).fill(1) }
}
