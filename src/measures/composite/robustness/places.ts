import { mean } from '../../../math/mean.ts'
import { quantiles } from '../../../math/quantiles.ts'

/** Where an area stands over many replications; NaN where it has no place. */
export interface Places {
  readonly mean: Float64Array
  readonly median: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}

/**
 * Mean, median and range of the places of each area. `ranks` holds one replication after the other. The range
 * leaves (1 − level)/2 of the replications on either side; quantiles of type 7. O(areas × runs log runs).
 */
export function places(ranks: ArrayLike<number>, areas: number, level = 0.9): Places {
  const runs = ranks.length / areas
  const blank = () => new Float64Array(areas)
  const out = { mean: blank(), median: blank(), low: blank(), high: blank() }
  const own = new Float64Array(runs)
  const ends = [(1 - level) / 2, 0.5, (1 + level) / 2]
  for (let i = 0; i < areas; i++) {
    for (let r = 0; r < runs; r++) own[r] = ranks[r * areas + i]
    const [low, median, high] = quantiles(own, ends)
    out.mean[i] = mean(own)
    out.median[i] = median!
    out.low[i] = low!
    out.high[i] = high!
  }
  return out
}
