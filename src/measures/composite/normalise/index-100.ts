import { ends } from '../../../math/ends.ts'
import { sum } from '../../../math/sum.ts'
import { normaliser } from './normaliser.ts'

/**
 * Index points against the city: 100 is the value of the city as a whole, every area weighted by its
 * population; 120 lies a fifth above it. An indicator that is turned lies as far on the other side of 100.
 */
export const index100 = normaliser({
  id: 'index-100',
  label: { de: 'Indexpunkte (Stadt = 100)', en: 'index points (city = 100)' },
  formula: '100 + 100 (x − x̄_w) / |x̄_w|, x̄_w = Σ w x / Σ w',
  source: 'KGSt; Stadtteilreport Magdeburg; Sozialraummonitoring Chemnitz',
  parameters: {},
  needs: ['population'],
  fit({ values, population }) {
    const city = sum(values, (x, i) => population![i] * x) / sum(population!)
    return { rests: { city }, at: (x) => (city === 0 ? NaN : 100 + (100 * (x - city)) / Math.abs(city)) }
  },
})

/** Share of the highest value. Of a turned indicator, whose values are negative, it grows with the distance from 0. */
export const fractionOfMax = normaliser({
  id: 'fraction-of-max',
  label: { de: 'Anteil am höchsten Wert', en: 'fraction of the highest value' },
  formula: 'x / max',
  source: 'COINr 1.1.14, n_fracmax',
  parameters: {},
  needs: [],
  fit({ values }) {
    const { max } = ends(values)
    return { rests: { max }, at: (x) => (max === 0 ? NaN : x / max) }
  },
})
