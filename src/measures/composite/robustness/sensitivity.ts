import { run } from '../chain/run.ts'
import type { ChainData, ChainSpec } from '../chain/spec.ts'
import { draws } from './draws.ts'
import type { Factor } from './factor.ts'
import { rankShift } from './rank-shift.ts'
import { replicator } from './replicate.ts'
import { saltelli } from './saltelli.ts'
import { sobol, sobolIntervals, type Bounds, type Sensitivity } from './sobol.ts'

/** Which question of method moves the ranking how much. */
export interface ChainSensitivity extends Sensitivity {
  readonly intervals: { readonly first: Bounds; readonly total: Bounds }
  /** Mean number of places that areas move against the declared chain, one figure a row of the design. */
  readonly shift: Float64Array
}

/**
 * Sensitivity of the mean shift in places to each factor, on a Saltelli design of `size` × (factors + 2)
 * replications. Factors are settled independently of one another, all alternatives equally likely.
 */
export function sensitivity(
  spec: ChainSpec,
  data: ChainData,
  factors: readonly Factor[],
  options: { readonly size: number; readonly seed: number; readonly draws?: number; readonly level?: number },
): ChainSensitivity {
  const { size, seed, draws: again = 1000, level = 0.95 } = options
  const nominal = run(spec, data).rank
  const { points } = saltelli(size, factors.length, seed)
  const shift = new Float64Array(size * (factors.length + 2))
  draws(replicator(spec, data, factors), factors, points, data.areas.length, ({ rank }, row) => {
    shift[row] = rankShift(rank, nominal)
  })
  return {
    ...sobol(shift, size, factors.length),
    intervals: sobolIntervals(shift, size, factors.length, { draws: again, level, seed: seed + 1 }),
    shift,
  }
}
