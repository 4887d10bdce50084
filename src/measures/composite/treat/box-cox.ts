import { ends } from '../../../math/ends.ts'
import { maximum } from '../../../math/maximum.ts'
import { moments } from '../../../math/moments.ts'
import { sum } from '../../../math/sum.ts'
import { transform } from './transform.ts'
import { treater } from './treater.ts'

/** Box–Cox power transformation with a power that is given: 1 leaves the shape as it is, 0 is the logarithm. */
export const boxCox = treater({
  id: 'box-cox',
  label: { de: 'Box–Cox mit gegebenem λ', en: 'Box–Cox with a given λ' },
  formula: '((x − min + 1)^λ − 1) / λ; λ = 0: ln(x − min + 1)',
  source: 'Box & Cox (1964), Journal of the Royal Statistical Society B 26(2), 211–252; COINr 1.1.14, boxcox',
  parameters: { lambda: { kind: 'number', label: { de: 'Exponent λ', en: 'power λ' } } },
  needs: [],
  treat(values, { lambda }) {
    const { min } = ends(values)
    return transform(values, (x) => curve(x - min + 1, lambda), { min, lambda })
  },
})

/** Box–Cox power transformation with the power under which the values are most likely those of a normal curve. */
export const boxCoxEstimated = treater({
  id: 'box-cox-estimated',
  label: { de: 'Box–Cox mit geschätztem λ', en: 'Box–Cox with an estimated λ' },
  formula: 'λ = argmax −n/2 ln σ²(λ) + (λ − 1) Σ ln(x − min + 1), −5 ≤ λ ≤ 5',
  source: 'Box & Cox (1964), Journal of the Royal Statistical Society B 26(2), 211–252',
  parameters: {},
  needs: [],
  treat(values) {
    const { min } = ends(values)
    const shifted = values.filter((x) => !Number.isNaN(x)).map((x) => x - min + 1)
    const logs = sum(shifted, (y) => Math.log(y))
    const likelihood = (lambda: number) => {
      const { n, squares } = moments(shifted.map((y) => curve(y, lambda)))
      return (-n / 2) * Math.log(squares / n) + (lambda - 1) * logs
    }
    const lambda = maximum(likelihood, -5, 5)
    return transform(values, (x) => curve(x - min + 1, lambda), { min, lambda })
  },
})

// expm1 keeps the digits where λ is small
const curve = (y: number, lambda: number) => (lambda === 0 ? Math.log(y) : Math.expm1(lambda * Math.log(y)) / lambda)
