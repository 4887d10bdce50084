import { place } from './place.ts'
import { normaliser } from './normaliser.ts'

/**
 * Ranks on an exponential scale from 0 to 100 as in the English Indices of Deprivation: the tenth of the
 * areas with the highest values gets the upper half of the scale, so that low values elsewhere cancel little.
 */
export const exponential = normaliser({
  id: 'exponential',
  label: { de: 'Exponentialskala (englischer IMD)', en: 'exponential scale (English IMD)' },
  formula: '−k ln(1 − R (1 − e^(−100/k))), R = r(x) / n',
  source: 'McLennan et al. (2019), The English Indices of Deprivation 2019: Technical report, appendix E',
  parameters: {
    constant: {
      kind: 'number',
      default: 23,
      min: Number.MIN_VALUE,
      label: { de: 'Konstante k', en: 'constant k' },
    },
  },
  needs: [],
  fit({ values }, { constant }) {
    // Equal values all get the highest of their places: the one published as the best rank
    const { n, at } = place(values, 'max')
    const room = 1 - Math.exp(-100 / constant)
    return { rests: { n, constant }, at: (x) => -constant * Math.log(1 - (Math.min(n, at(x)) / n) * room) }
  },
})
