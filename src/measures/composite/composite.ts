import type { Direction } from '../../model/publication.ts'
import type { Vector } from '../../model/vector.ts'
import { aggregate } from './aggregate.ts'
import { normalise } from './normalise.ts'

interface Chain {
  /** One column an indicator, all of the same areas in the same order; NaN where there is no value. */
  readonly columns: readonly Vector[]
  readonly directions: readonly Exclude<Direction, 'neutral'>[]
  readonly weights: readonly number[]
  readonly normalise: keyof typeof normalise
  readonly aggregate: keyof typeof aggregate
  /** Whether the aggregate is normalised once more, so that its classes are in standard deviations. */
  readonly restandardise: boolean
  /** 1 for the areas that are assessed, 0 for those that are only carried along. */
  readonly pool: Uint8Array
}

interface Composite {
  /** Normalised columns in the order given, high = burden. */
  readonly z: Float64Array[]
  /** Their aggregate. */
  readonly sum: Float64Array
  /** The index: the aggregate, or its normalised form. */
  readonly value: Float64Array
}

/**
 * A social index: indicators turned so that high means burden, normalised over the areas of the pool,
 * weighted and drawn together, and normalised once more if so asked. High values mean high burden.
 *
 * NaN outside the pool and where one indicator is missing. Mean and spread of an indicator rest on every
 * area of the pool that has it, also on one that lacks another: leave such areas out of the pool to leave
 * them out. O(areas × indicators).
 */
export function composite(chain: Chain): Composite {
  const { columns, directions, weights, pool } = chain
  const step = normalise[chain.normalise]
  const z = columns.map((column, k) => step(directions[k] === 'resource' ? negative(column) : column, pool))
  const sum = aggregate[chain.aggregate](z, weights)
  return { z, sum, value: chain.restandardise ? step(steady(sum), pool) : sum }
}

const negative = (column: Vector) => Float64Array.from(column, (value) => -value)

// Indicators that mirror each other cancel up to rounding; what is left is no index and must not be blown up
const steady = (sum: Float64Array) =>
  sum.some((value) => Math.abs(value) > 1e-12) ? sum : sum.map((value) => value * 0)
