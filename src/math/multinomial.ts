import { binomialDraw } from './binomial-draw.ts'

/**
 * A sampler that sends persons to places by lot, each with the chance of its weight, and writes how many came where.
 * Weights are not below 0 and not all 0. Exact in distribution: one binomial draw a place, given what is left.
 */
export function multinomial(
  weights: ArrayLike<number>,
): (persons: number, next: () => number, into: Float64Array) => void {
  const n = weights.length
  const share = new Float64Array(n)
  let rest = 0
  for (let i = n - 1; i >= 0; i--) {
    rest += weights[i]
    share[i] = rest === 0 ? 0 : weights[i] / rest
  }
  return (persons, next, into) => {
    let left = persons
    for (let i = 0; i < n; i++) left -= into[i] = left === 0 ? 0 : binomialDraw(left, share[i], next)
  }
}
