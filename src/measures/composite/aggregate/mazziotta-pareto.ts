import { moments } from '../../../math/moments.ts'
import { aggregator, type Parts } from './aggregator.ts'
import { whole } from './whole.ts'

const penalty = {
  kind: 'choice',
  choices: ['minus', 'plus'],
  label: {
    de: 'Abzug für Ungleichgewicht (minus, wenn hoch gut ist; plus, wenn hoch Belastung ist)',
    en: 'penalty for imbalance (minus where high is good, plus where high is burden)',
  },
} as const

/**
 * Mazziotta–Pareto index: the mean of the parts (on the scale mean 100, SD 10), corrected by how much they
 * differ within the area, so that one bad part is not made up for by a good one. All parts weigh the same.
 */
export const mazziottaPareto = aggregator({
  id: 'mazziotta-pareto',
  label: { de: 'Mazziotta–Pareto-Index', en: 'Mazziotta–Pareto index' },
  formula: {
    de: 'M ∓ S · S/M, z = 100 + 10 (x − x̄)/SD; M, S: Mittel und SD einer Zeile',
    en: 'M ∓ S · S/M, z = 100 + 10 (x − x̄)/SD; M, S: mean and SD of a row',
  },
  source: 'Mazziotta & Pareto (2016), Social Indicators Research 127, 983–1003',
  parameters: { penalty },
  needs: [],
  kind: 'field',
  takes: 'any',
  compute(parts, settings, out) {
    // An area that lacks a part is compared with nobody: the scale is that of the others
    const there = whole(parts)
    const columns = parts.columns.map((column) => {
      const { n, mean, squares } = moments(there.map((i) => column[i]!))
      const sd = Math.sqrt(squares / n)
      return column.map((x) => 100 + (10 * (x - mean)) / sd)
    })
    penalised({ columns, weights: parts.weights }, settings.penalty, out)
  },
})

/** Adjusted Mazziotta–Pareto index: the same correction on parts as they come, for comparisons over years (goalposts 70 and 130). */
export const adjustedMazziottaPareto = aggregator({
  id: 'adjusted-mazziotta-pareto',
  label: { de: 'angepasster Mazziotta–Pareto-Index', en: 'adjusted Mazziotta–Pareto index' },
  formula: { de: 'M ∓ S · S/M; M, S: Mittel und SD einer Zeile', en: 'M ∓ S · S/M; M, S: mean and SD of a row' },
  source: 'Mazziotta & Pareto (2016), Social Indicators Research 127, 983–1003',
  parameters: { penalty },
  needs: [],
  kind: 'field',
  takes: 'positive',
  compute: (parts, settings, out) => penalised(parts, settings.penalty, out),
})

function penalised({ columns, weights }: Parts, sign: (typeof penalty.choices)[number], out: Float64Array): void {
  const used = columns.filter((_, k) => weights[k] !== 0)
  for (let i = 0; i < out.length; i++) {
    const { n, mean, squares } = moments(used.map((column) => column[i]))
    const correction = squares / n / mean
    out[i] = n < used.length ? NaN : sign === 'minus' ? mean - correction : mean + correction
  }
}
