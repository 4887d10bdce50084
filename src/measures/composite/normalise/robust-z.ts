import { median } from '../../../math/median.ts'
import { normaliser } from './normaliser.ts'

/** Distance from the median in units of the median distance: single extreme areas do not move the scale. */
export const robustZ = normaliser({
  id: 'robust-z',
  label: { de: 'robuste z-Werte (Median, MAD)', en: 'robust z-scores (median, MAD)' },
  formula: '(x − median) / (1.4826 · median |x − median|)',
  source: 'Rousseeuw & Croux (1993), Journal of the American Statistical Association 88, 1273–1283',
  parameters: {},
  needs: [],
  fit({ values }) {
    const centre = median(values)
    // 1.4826 = 1/Φ⁻¹(¾): the MAD of a normal curve becomes its standard deviation
    const mad = 1.4826 * median(values.map((x) => Math.abs(x - centre)))
    return { rests: { median: centre, mad }, at: (x) => (mad > 0 ? (x - centre) / mad : NaN) }
  },
})
