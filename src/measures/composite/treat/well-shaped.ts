import { kurtosis } from '../../../math/kurtosis.ts'
import { skewness } from '../../../math/skewness.ts'
import type { Bounds } from './treater.ts'

/** A distribution and whether it passes: not too skewed, or without heavy tails. */
export interface Shape {
  readonly passes: boolean
  readonly skewness: number
  readonly kurtosis: number
}

/**
 * Tests whether an indicator has extreme values: it passes when |G1| or G2 is below its bound (one is enough,
 * as in COINr). A constant indicator, or one of fewer than four values, has no shape and passes.
 */
export function wellShaped(values: Float64Array, bounds: Bounds): Shape {
  const g1 = skewness(values)
  const g2 = kurtosis(values)
  const passes = Math.abs(g1) < bounds.skewness || g2 < bounds.kurtosis || Number.isNaN(g1) || Number.isNaN(g2)
  return { passes, skewness: g1, kurtosis: g2 }
}
