import { sum } from '../../../math/sum.ts'
import { fail } from '../../../model/error.ts'
import { complete } from './complete.ts'
import { weigher } from './weigher.ts'

/** Indicators that tell areas apart weigh more; one that is nearly the same everywhere weighs next to nothing. */
export const entropy = weigher({
  id: 'entropy',
  label: { de: 'Entropiegewichte', en: 'entropy weights' },
  formula: 'w_k = (1 − e_k) / Σ (1 − e), e = −Σ p ln p / ln n, p = x / Σ x',
  source: 'Hwang & Yoon (1981), Multiple Attribute Decision Making, 3.2; Zeleny (1982)',
  parameters: {},
  needs: [],
  weigh(family) {
    const columns = complete(family)
    const below = columns.findIndex((column) => column.some((x) => x < 0))
    if (below >= 0) {
      throw fail(
        'ATL-0391',
        {
          de: `${family.ids[below]} hat nach der Normalisierung Werte unter 0`,
          en: `${family.ids[below]} has values below 0 after normalisation`,
        },
        { expected: { de: 'Werte ab 0, etwa Min–Max', en: 'values of 0 or more, such as min–max' } },
      )
    }
    const spread = columns.map((column) => {
      const total = sum(column)
      return 1 + sum(column, (x) => (x === 0 ? 0 : (x / total) * Math.log(x / total))) / Math.log(column.length)
    })
    const all = sum(spread)
    return { weights: Float64Array.from(spread, (d) => d / all), rests: {} }
  },
})
