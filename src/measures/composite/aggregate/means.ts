import { power as raised } from '../../../math/power.ts'
import { aggregator } from './aggregator.ts'
import { weightedMean } from './weighted-mean.ts'

const same = (x: number) => x

/** Arithmetic mean: a good value in one part makes up for a bad one in another, point for point. */
export const mean = aggregator({
  id: 'mean',
  label: { de: 'arithmetisches Mittel', en: 'arithmetic mean' },
  formula: 'Σ w x / Σ w',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6.1; COINr 1.1.14, a_amean',
  parameters: {},
  needs: [],
  kind: 'area',
  takes: 'any',
  compute: (parts, _settings, out) => weightedMean(parts, out, same, same),
})

/** Geometric mean: a low part weighs more than a high one; positive values only. */
export const geometric = aggregator({
  id: 'geometric',
  label: { de: 'geometrisches Mittel', en: 'geometric mean' },
  formula: 'exp(Σ w ln x / Σ w)',
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 6.2; COINr 1.1.14, a_gmean',
  parameters: {},
  needs: [],
  kind: 'area',
  takes: 'positive',
  compute: (parts, _settings, out) => weightedMean(parts, out, (x) => (x > 0 ? Math.log(x) : NaN), Math.exp),
})

/** Harmonic mean: a low part weighs still more; positive values only. */
export const harmonic = aggregator({
  id: 'harmonic',
  label: { de: 'harmonisches Mittel', en: 'harmonic mean' },
  formula: 'Σ w / Σ (w / x)',
  source: 'COINr 1.1.14, a_hmean',
  parameters: {},
  needs: [],
  kind: 'area',
  takes: 'positive',
  compute: (parts, _settings, out) =>
    weightedMean(
      parts,
      out,
      (x) => (x > 0 ? 1 / x : NaN),
      (m) => 1 / m,
    ),
})

/** Generalised mean of a power: 1 is the arithmetic mean, −1 the harmonic, near 0 the geometric; positive values only. */
export const power = aggregator({
  id: 'power',
  label: { de: 'verallgemeinertes Mittel', en: 'generalised mean' },
  formula: '(Σ w xᵖ / Σ w)^(1/p); p = 0: exp(Σ w ln x / Σ w)',
  source: 'Hardy, Littlewood & Pólya (1934), Inequalities; COINr 1.1.14, a_genmean',
  parameters: { power: { kind: 'number', label: { de: 'Exponent p', en: 'power p' } } },
  needs: [],
  kind: 'area',
  takes: 'positive',
  compute(parts, { power: p }, out) {
    if (p === 0) return geometric.compute(parts, {}, out)
    weightedMean(
      parts,
      out,
      (x) => (x > 0 ? raised(x, p) : NaN),
      (m) => raised(m, 1 / p),
    )
  },
})
