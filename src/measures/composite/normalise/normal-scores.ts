import { normalQuantile } from '../../../math/normal-quantile.ts'
import { place } from './place.ts'
import { normaliser, type Pool, type Scale } from './normaliser.ts'

/** Blom's normal scores: the ranks, spread like a normal curve. Equal values share the mean rank. */
export const blom = normaliser({
  id: 'blom',
  label: { de: 'Normalränge nach Blom', en: 'normal scores (Blom)' },
  formula: 'Φ⁻¹((r − 3/8) / (n + 1/4))',
  source: 'Blom (1958), Statistical Estimates and Transformed Beta-Variables',
  parameters: {},
  needs: [],
  fit: (pool) => scores(pool, (r, n) => (r - 0.375) / (n + 0.25)),
})

/** Rankit: normal scores from the middle of each area's step of the distribution. Equal values share the mean rank. */
export const rankit = normaliser({
  id: 'rankit',
  label: { de: 'Normalränge (Rankit)', en: 'normal scores (rankit)' },
  formula: 'Φ⁻¹((r − ½) / n)',
  source: 'Bliss (1956); Soloman & Sawilowsky (2009), Journal of Modern Applied Statistical Methods 8(2), 448–462',
  parameters: {},
  needs: [],
  fit: (pool) => scores(pool, (r, n) => (r - 0.5) / n),
})

function scores({ values }: Pool, share: (r: number, n: number) => number): Scale {
  const { n, at } = place(values, 'mean')
  return { rests: { n }, at: (x) => normalQuantile(share(Math.min(n, at(x)), n)) }
}
