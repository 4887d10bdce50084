import { ascending } from '../../math/ascending.ts'
import { intervals, type Interval } from './intervals.ts'
import { pValues, type PValues } from './p-values.ts'

/** A difference with its interval, and the p-value that goes with this interval. */
export interface Difference extends Interval {
  /** Whether the draws allow of no difference: `both` is at most 1 − level exactly where `basic` does not hold 0. */
  readonly p: PValues
}

/**
 * What draws of a difference say about the one observed, d. Its `basic` interval is mirrored at d and ends at ordered
 * draws, the k-th from either end with k = (draws + 1)(1 − level)/2; it leaves out 0 where fewer than k draws lie beyond
 * 2d. The p-value counts the same draws, so the two never disagree (from 2/(1 − level) − 1 draws on, 39 at 0.95; with fewer
 * no p is that small, and the interval goes to the outermost draws). Davison & Hinkley (1997), chapters 4.4.5 and 5.2.
 */
export function differenceOf(observed: number, values: Float64Array, level: number): Difference {
  const all = intervals(observed, values, level)
  const ordered = ascending(values)
  // 0.975 · 40 is not 39 in binary
  const k = Math.max(1, Math.floor(((ordered.length + 1) * (1 - level)) / 2 + 1e-9))
  const [low, high] = [ordered[k - 1] ?? NaN, ordered[ordered.length - k] ?? NaN]
  const p = pValues(2 * observed, values)
  return { ...all, percentile: [low, high], basic: [2 * observed - high, 2 * observed - low], p }
}
