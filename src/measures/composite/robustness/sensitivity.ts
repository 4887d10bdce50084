import { alone, type Crew } from '../../../model/crew.ts'
import { run } from '../chain/run.ts'
import type { ChainData, ChainSpec } from '../chain/spec.ts'
import { draws } from './draws.ts'
import type { Factor } from './factor.ts'
import { rankShift } from './rank-shift.ts'
import { saltelli } from './saltelli.ts'
import { sobol, sobolIntervals, type Bounds, type Sensitivity } from './sobol.ts'

/** Which question of method moves a result how much. */
export interface ResultSensitivity extends Sensitivity {
  readonly intervals: { readonly first: Bounds; readonly total: Bounds }
  /** The result, one figure a row of the design. */
  readonly result: Float64Array
}

export interface ChainSensitivity {
  /** Of the mean number of places that areas move against the declared chain. */
  readonly places: ResultSensitivity
  /** Of the number of areas in another class than by the declared chain; null without classes. */
  readonly classes: ResultSensitivity | null
}

/** What a result differs from its mean over the two independent samples: it makes first-order estimates far steadier. */
function centred(result: Float64Array, independent: number): Float64Array {
  const mean = result.subarray(0, independent).reduce((a, b) => a + b, 0) / independent
  return result.map((y) => y - mean)
}

/**
 * Sensitivity of the ranking, and of the classes, to each factor, on a Saltelli design of `size` × (factors + 2)
 * replications. Factors are settled independently of one another, all alternatives equally likely.
 */
export function sensitivity(
  spec: ChainSpec,
  data: ChainData,
  factors: readonly Factor[],
  options: {
    readonly size: number
    readonly seed: number
    /** How often rows are drawn anew for the intervals; 1000 where not given. */
    readonly draws?: number
    /** Of the intervals; 0.95 where not given. */
    readonly level?: number
    /** From which row to before which areas count; all where not given. */
    readonly among?: { readonly first: number; readonly end: number }
    /** Classes of an index, from 0 up; an area without one has −1. */
    readonly classify?: (value: Float64Array) => ArrayLike<number>
  },
  crew: Crew = alone,
): ChainSensitivity {
  const { size, seed, draws: again = 1000, level = 0.95, classify } = options
  const { first, end } = options.among ?? { first: 0, end: data.areas.length }
  const { rank: nominal, value } = run(spec, data)
  const own = classify?.(value)
  const { points } = saltelli(size, factors.length, seed)
  const blank = () => new Float64Array(size * (factors.length + 2))
  const [places, classes] = [blank(), blank()]
  draws({ spec, data, factors, points }, crew, ({ value: other, rank }, row) => {
    places[row] = rankShift(rank.subarray(first, end), nominal.subarray(first, end))
    const then = classify?.(other)
    if (own && then) for (let i = first; i < end; i++) if (own[i] !== then[i]) classes[row]++
  })
  const of = (result: Float64Array): ResultSensitivity => {
    const off = centred(result, 2 * size)
    return {
      ...sobol(off, size, factors.length),
      intervals: sobolIntervals(off, size, factors.length, { draws: again, level, seed: seed + 1 }),
      result,
    }
  }
  return { places: of(places), classes: own ? of(classes) : null }
}
