import type { Vector } from '../../model/vector.ts'

/** An index of rates: one column an indicator, in the order given; writes the value of each area. High = burden. */
export type Scoring = (rates: readonly Float64Array[], into: Float64Array) => void

/**
 * The chain of the Berlin monitoring, made to be computed ten thousand times: z-values by mean and population standard
 * deviation of the areas, their weighted sum (negative weights for resources), and z-values of that. NaN where an
 * indicator does not vary. No allocation. O(areas · indicators).
 */
export function standardisedScore(weights: readonly number[]): Scoring {
  return (rates, into) => {
    into.fill(0)
    rates.forEach((rate, k) => {
      const { mean, sd } = moments(rate)
      const scale = weights[k] / sd
      for (let i = 0; i < into.length; i++) into[i] += scale * (rate[i] - mean)
    })
    const { mean, sd } = moments(into)
    for (let i = 0; i < into.length; i++) into[i] = (into[i] - mean) / sd
  }
}

function moments(values: Vector): { readonly mean: number; readonly sd: number } {
  const n = values.length
  let mean = 0
  for (let i = 0; i < n; i++) mean += values[i]
  mean /= n
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i] - mean) ** 2
  const sd = Math.sqrt(squares / n)
  // what rounding leaves of a column without differences
  return { mean, sd: sd > 1e-14 * Math.abs(mean) ? sd : NaN }
}
