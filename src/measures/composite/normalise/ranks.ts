import { place, ties } from './place.ts'
import { normaliser } from './normaliser.ts'

/** Place in ascending order: 1 is the lowest value, so that a high rank means what a high value means. */
export const rank = normaliser({
  id: 'rank',
  label: { de: 'Rang', en: 'rank' },
  formula: { de: 'r(x), 1 = niedrigster Wert', en: 'r(x), 1 = lowest value' },
  source: 'OECD/JRC (2008), Handbook on Constructing Composite Indicators, 5.1; COINr 1.1.14, n_rank',
  parameters: { ties },
  needs: [],
  fit({ values }, options) {
    const { n, at } = place(values, options.ties)
    return { rests: { n }, at }
  },
})

/** Share of the other areas that lie below, from 0 to 1. */
export const percentileRank = normaliser({
  id: 'percentile-rank',
  label: { de: 'Prozentrang', en: 'percentile rank' },
  formula: '(r(x) − 1) / (n − 1)',
  source: 'COINr 1.1.14, n_prank',
  parameters: { ties },
  needs: [],
  fit({ values }, options) {
    const { n, at } = place(values, options.ties)
    return { rests: { n }, at: (x) => (at(x) - 1) / (n - 1) }
  },
})

/** Number of areas that lie below. */
export const borda = normaliser({
  id: 'borda',
  label: { de: 'Borda-Punkte', en: 'Borda scores' },
  formula: 'r(x) − 1',
  source: 'Borda (1781); COINr 1.1.14, n_borda',
  parameters: { ties },
  needs: [],
  fit({ values }, options) {
    const { n, at } = place(values, options.ties)
    return { rests: { n }, at: (x) => at(x) - 1 }
  },
})
