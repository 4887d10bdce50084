import { moments } from '../../../math/moments.ts'
import { sum } from '../../../math/sum.ts'
import { normaliser, type Scale } from './normaliser.ts'

const parameters = {
  mean: { kind: 'number', default: 0, label: { de: 'Mittelwert der Skala', en: 'mean of the scale' } },
  sd: {
    kind: 'number',
    default: 1,
    min: Number.MIN_VALUE,
    label: { de: 'Standardabweichung der Skala', en: 'standard deviation of the scale' },
  },
} as const

/** z-values with the standard deviation of the population of areas (divisor n), every area counting once: Berlin's way. */
export const zPopulation = normaliser({
  id: 'z-population',
  label: { de: 'z-Werte (SD der Grundgesamtheit)', en: 'z-scores (population SD)' },
  formula: 'm + s (x − x̄) / √(Σ(x − x̄)² / n)',
  source:
    'SenStadt Berlin: Monitoring Soziale Stadtentwicklung 2021; OECD/JRC (2008), Handbook on Constructing Composite Indicators, 5.2',
  parameters,
  needs: [],
  fit({ values }, to) {
    const { n, mean, squares } = moments(values)
    return between(mean, Math.sqrt(squares / n), to)
  },
})

/** z-values with the standard deviation of a sample (divisor n − 1). */
export const zSample = normaliser({
  id: 'z-sample',
  label: { de: 'z-Werte (SD der Stichprobe)', en: 'z-scores (sample SD)' },
  formula: 'm + s (x − x̄) / √(Σ(x − x̄)² / (n − 1))',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 5.2; COINr 1.1.14, n_zscore',
  parameters,
  needs: [],
  fit({ values }, to) {
    const { n, mean, squares } = moments(values)
    return between(mean, Math.sqrt(squares / (n - 1)), to)
  },
})

/** z-values in which every person counts once: mean and standard deviation weighted by population. */
export const zWeighted = normaliser({
  id: 'z-weighted',
  label: { de: 'z-Werte, nach Bevölkerung gewichtet', en: 'z-scores, population-weighted' },
  formula: 'm + s (x − x̄_w) / √(Σ w(x − x̄_w)² / Σ w), x̄_w = Σ w x / Σ w',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 5.2',
  parameters,
  needs: ['population'],
  fit({ values, population }, to) {
    const persons = sum(population!)
    const mean = sum(values, (x, i) => population![i] * x) / persons
    const squares = values.every((x) => x === values[0]) ? 0 : sum(values, (x, i) => population![i] * (x - mean) ** 2)
    return between(mean, Math.sqrt(squares / persons), to)
  },
})

const between = (mean: number, sd: number, to: { readonly mean: number; readonly sd: number }): Scale => ({
  rests: { mean, sd },
  at: (x) => (sd > 0 ? to.mean + (to.sd * (x - mean)) / sd : NaN),
})
