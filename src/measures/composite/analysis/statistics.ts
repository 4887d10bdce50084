import { ends } from '../../../math/ends.ts'
import { kurtosis } from '../../../math/kurtosis.ts'
import { moments } from '../../../math/moments.ts'
import { quantiles } from '../../../math/quantiles.ts'
import { skewness } from '../../../math/skewness.ts'

/** What one indicator looks like over all areas. */
export interface Statistics {
  readonly n: number
  readonly min: number
  readonly max: number
  readonly mean: number
  readonly quartiles: readonly [number, number, number]
  /** Divisor n − 1. */
  readonly sd: number
  readonly skewness: number
  readonly kurtosis: number
  readonly notZero: number
  readonly distinct: number
  /** How many areas share the most frequent value. */
  readonly mostFrequent: number
}

/** Statistics of the values that are there (NaN is left out). O(n log n). */
export function statistics(values: Float64Array): Statistics {
  const { n, mean, squares } = moments(values)
  const counts = new Map<number, number>()
  // + 0: the two zeros are one value
  for (const x of values) if (!Number.isNaN(x)) counts.set(x + 0, (counts.get(x + 0) ?? 0) + 1)
  const [first, second, third] = quantiles(values, [0.25, 0.5, 0.75])
  return {
    n,
    ...ends(values),
    mean,
    quartiles: [first!, second!, third!],
    sd: Math.sqrt(squares / (n - 1)),
    skewness: skewness(values),
    kurtosis: kurtosis(values),
    notZero: n - (counts.get(0) ?? 0),
    distinct: counts.size,
    mostFrequent: Math.max(0, ...counts.values()),
  }
}
