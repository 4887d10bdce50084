import { stream } from '../../../math/stream.ts'
import { alone, type Crew } from '../../../model/crew.ts'
import { run } from '../chain/run.ts'
import type { ChainData, ChainSpec } from '../chain/spec.ts'
import { draws } from './draws.ts'
import type { Factor } from './factor.ts'
import { places, type Places } from './places.ts'
import { rankShift } from './rank-shift.ts'

/** How firmly an index stands when its questions of method are decided by lot. */
export interface Uncertainty extends Places {
  /** Places as the chain is declared. */
  readonly nominal: Float64Array
  /** Share of the replications in which each area is in each class: `classes[c][area]`; none without classes. */
  readonly classes: readonly Float64Array[]
  /** Share of the replications in which each area has no place; and of those in which it has one, but no class. */
  readonly unranked: Float64Array
  readonly unclassed: Float64Array
  /** Mean number of places that areas move against the declared chain, one figure a replication. */
  readonly shift: Float64Array
}

/**
 * Replicates an index with one alternative of each factor drawn by lot, all as likely as one another, and says
 * where each area stands over the replications. Replication r depends on the seed and r alone.
 * Memory: 4 bytes a run and area.
 */
export function uncertainty(
  spec: ChainSpec,
  data: ChainData,
  factors: readonly Factor[],
  options: {
    readonly runs: number
    readonly seed: number
    /** Share of the replications within `low` and `high`; 0.9 where not given. */
    readonly level?: number
    /** From which row to before which areas count for the mean shift; all where not given. */
    readonly among?: { readonly first: number; readonly end: number }
    /** Classes of an index, from 0 up; an area without one has −1. */
    readonly classify?: { readonly count: number; readonly of: (value: Float64Array) => ArrayLike<number> }
  },
  crew: Crew = alone,
): Uncertainty {
  const { runs, seed, level, classify } = options
  const areas = data.areas.length
  const { first, end } = options.among ?? { first: 0, end: areas }
  const nominal = run(spec, data).rank
  const points = new Float64Array(runs * factors.length)
  for (let r = 0; r < runs; r++) {
    const draw = stream(seed, r)
    for (let f = 0; f < factors.length; f++) points[r * factors.length + f] = draw()
  }
  const classes = Array.from({ length: classify?.count ?? 0 }, () => new Float64Array(areas))
  const [unranked, unclassed] = [new Float64Array(areas), new Float64Array(areas)]
  const shift = new Float64Array(runs)
  // whole numbers, exact in single precision up to 16 million areas
  const ranks = new Float32Array(runs * areas)
  draws({ spec, data, factors, points }, crew, ({ value, rank }, r) => {
    ranks.set(rank, r * areas)
    shift[r] = rankShift(rank.subarray(first, end), nominal.subarray(first, end))
    const own = classify?.of(value)
    for (let i = 0; i < areas; i++) {
      if (Number.isNaN(rank[i])) unranked[i]++
      else if (own === undefined) continue
      else if (own[i] >= 0) classes[own[i]]![i]!++
      else unclassed[i]++
    }
  })
  for (const share of [...classes, unranked, unclassed]) for (let i = 0; i < areas; i++) share[i] /= runs
  return { nominal, ...places(ranks, areas, level), classes, unranked, unclassed, shift }
}
