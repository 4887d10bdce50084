import { eigen } from '../../math/eigen.ts'
import type { Profiles } from './profiles.ts'

/** Normal distributions that areas come from, each with its share of all areas. */
export interface Components {
  readonly count: number
  readonly shares: Float64Array
  /** Component after component. */
  readonly means: Float64Array
  /** Of each component d rows of d numbers that take it to variance 1 in every direction. */
  readonly axes: Float64Array
  /** Logarithm of the density at the mean of each, without the constant of the normal distribution. */
  readonly logPeak: Float64Array
  /** Whether the spread of a component was held at the least that is allowed. */
  readonly held: readonly boolean[]
}

/**
 * Least variance of a component, of that of all areas in the same direction: a tenth of their standard deviation. Without
 * such a bound the likelihood grows without end where a component shrinks onto a few areas. Hathaway (1985), The Annals of
 * Statistics 13, 795–800.
 */
export const leastVariance = 0.01

/**
 * For each area and component, the probability that the area comes from it, area after area; and the log-likelihood.
 * O(n × components × d²).
 */
export function expectation({ n, d, values }: Profiles, { count, shares, means, axes, logPeak }: Components) {
  const from = new Float64Array(n * count)
  const constant = (-d / 2) * Math.log(2 * Math.PI)
  const away = new Float64Array(d)
  let logLikelihood = 0
  for (let i = 0; i < n; i++) {
    let most = -Infinity
    for (let c = 0; c < count; c++) {
      for (let k = 0; k < d; k++) away[k] = values[i * d + k] - means[c * d + k]
      let squares = 0
      for (let a = 0, p = c * d * d; a < d; a++) {
        let sum = 0
        for (let k = 0; k < d; k++, p++) sum += axes[p] * away[k]
        squares += sum * sum
      }
      const log = Math.log(shares[c]) + logPeak[c] + constant - squares / 2
      from[i * count + c] = log
      if (log > most) most = log
    }
    let total = 0
    for (let c = 0; c < count; c++) total += from[i * count + c] = Math.exp(from[i * count + c] - most)
    for (let c = 0; c < count; c++) from[i * count + c] /= total
    logLikelihood += most + Math.log(total)
  }
  return { from, logLikelihood }
}

/**
 * The components under which areas with these probabilities are most likely: weighted means and covariances, no direction
 * with less variance than `leastVariance`. O(n × components × d² + components × d³).
 */
export function maximisation(
  { n, d, values }: Profiles,
  from: Float64Array,
  count: number,
  covariance: 'full' | 'diagonal',
): Components {
  const sizes = new Float64Array(count)
  const means = new Float64Array(count * d)
  for (let i = 0; i < n; i++)
    for (let c = 0; c < count; c++) {
      const own = from[i * count + c]
      sizes[c] += own
      for (let k = 0; k < d; k++) means[c * d + k] += own * values[i * d + k]
    }
  // A component that nobody comes from any more has no share, and its place means nothing
  for (let c = 0; c < count; c++) for (let k = 0; k < d; k++) means[c * d + k] /= Math.max(sizes[c], Number.MIN_VALUE)
  const axes = new Float64Array(count * d * d)
  const logPeak = new Float64Array(count)
  const held = Array.from({ length: count }, (_, c) => {
    const S = new Float64Array(d * d)
    for (let i = 0; i < n; i++) {
      const own = from[i * count + c] / Math.max(sizes[c], Number.MIN_VALUE)
      for (let a = 0; a < d; a++) {
        const first = own * (values[i * d + a] - means[c * d + a])
        for (let b = covariance === 'full' ? 0 : a; b <= a; b++)
          S[a * d + b] += first * (values[i * d + b] - means[c * d + b])
      }
    }
    for (let a = 0; a < d; a++) for (let b = 0; b < a; b++) S[b * d + a] = S[a * d + b]
    const { values: spread, vectors } = eigen(S, d)
    spread.forEach((variance, a) => {
      const at = Math.max(variance, leastVariance)
      logPeak[c] -= Math.log(at) / 2
      for (let k = 0; k < d; k++) axes[c * d * d + a * d + k] = vectors[a]![k] / Math.sqrt(at)
    })
    return spread[d - 1]! < leastVariance
  })
  return { count, shares: sizes.map((size) => size / n), means, axes, logPeak, held }
}
