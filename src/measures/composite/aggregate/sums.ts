import { moments } from '../../../math/moments.ts'
import { aggregator, type Parts } from './aggregator.ts'

/** Weighted sum; weights are points, not proportions. An area that lacks a part has none. */
export const sum = aggregator({
  id: 'sum',
  label: { de: 'gewichtete Summe', en: 'weighted sum' },
  formula: 'Σ w x',
  source: 'McLennan et al. (2019), The English Indices of Deprivation 2019: Technical report, chapter 3',
  parameters: {},
  needs: [],
  kind: 'field',
  takes: 'any',
  compute: (parts, _settings, out) => add(parts, out),
})

/** Weighted sum, standardised once more, so that its classes are in standard deviations: Berlin's way. */
export const restandardisedSum = aggregator({
  id: 'restandardised-sum',
  label: { de: 'Summe, erneut standardisiert', en: 'sum, standardised again' },
  formula: '(S − S̄) / SD(S), S = Σ w x',
  source: 'SenStadt Berlin: Monitoring Soziale Stadtentwicklung 2021',
  parameters: {
    sd: {
      kind: 'choice',
      choices: ['population', 'sample'],
      label: { de: 'Standardabweichung (Divisor n oder n − 1)', en: 'standard deviation (divisor n or n − 1)' },
    },
  },
  needs: [],
  kind: 'field',
  takes: 'any',
  compute(parts, settings, out) {
    add(parts, out)
    // Indicators that mirror each other cancel up to rounding; what is left is no index and must not be blown up
    if (out.every((s) => !(Math.abs(s) > 1e-12))) return void out.fill(NaN)
    const { n, mean, squares } = moments(out)
    const sd = Math.sqrt(squares / (settings.sd === 'population' ? n : n - 1))
    for (let i = 0; i < out.length; i++) out[i] = sd > 0 ? (out[i] - mean) / sd : NaN
  },
})

/** Sums that do not hang on the order of the parts: what each addition rounds away is kept (Neumaier, 1974). */
function add({ columns, weights }: Parts, out: Float64Array): void {
  out.fill(0)
  const lost = new Float64Array(out.length)
  for (let k = 0; k < columns.length; k++) {
    if (weights[k] === 0) continue
    const [column, weight] = [columns[k], weights[k]]
    for (let i = 0; i < out.length; i++) {
      const total = out[i]
      const term = weight * column[i]
      const next = total + term
      lost[i] += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total
      out[i] = next
    }
  }
  for (let i = 0; i < out.length; i++) out[i] += lost[i]
}
