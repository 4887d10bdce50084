import { openUniform } from './open-uniform.ts'
import { power } from './power.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * A draw from the gamma distribution of a shape above 0, scale 1. Marsaglia & Tsang (2000), ACM Transactions on
 * Mathematical Software 26(3), 363–372; below shape 1 by way of shape + 1.
 */
export function gammaDraw(shape: number, draw: () => number): number {
  if (shape < 1) {
    const boost = power(openUniform(draw), 1 / shape)
    return boost * gammaDraw(shape + 1, draw)
  }
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normalQuantile(openUniform(draw))
    const one = 1 + c * x
    const v = one * one * one
    if (v > 0 && Math.log(openUniform(draw)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
