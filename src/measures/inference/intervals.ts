import { mean } from '../../math/mean.ts'
import { quantiles } from '../../math/quantiles.ts'
import { spread } from '../../math/spread.ts'

export interface Interval {
  readonly observed: number
  /** Mean of the draws less the observed value: by how much such counts exceed the truth on average. */
  readonly bias: number
  /** Observed less bias. */
  readonly corrected: number
  /** Standard deviation of the draws. */
  readonly deviation: number
  /** From quantile to quantile of the draws. */
  readonly percentile: readonly [low: number, high: number]
  /** The same mirrored at the observed value, which takes off the bias; the interval R segregation gives. */
  readonly basic: readonly [low: number, high: number]
  /** Draws in which the measure is undefined; left out of all of the above. */
  readonly undefined: number
  readonly values: Float64Array
}

/**
 * What draws of a bootstrap say about an observed value, with intervals of the level given (0.95). Efron & Tibshirani
 * (1993), An Introduction to the Bootstrap; Davison & Hinkley (1997), Bootstrap Methods and their Application.
 */
export function intervals(observed: number, values: Float64Array, level: number): Interval {
  const [low, high] = quantiles(values, [(1 - level) / 2, (1 + level) / 2]) as [number, number]
  const bias = mean(values) - observed
  return {
    observed,
    bias,
    corrected: observed - bias,
    deviation: spread(values, 'sample'),
    percentile: [low, high],
    basic: [2 * observed - high, 2 * observed - low],
    undefined: values.reduce((n, value) => n + (Number.isNaN(value) ? 1 : 0), 0),
    values,
  }
}
