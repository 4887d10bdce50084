import type { Method, Parameters, Settings } from '../../../model/method.ts'

/** The numbers that are drawn together. */
export interface Parts {
  /** One column a part, all of the same areas; NaN where there is no value. */
  readonly columns: readonly Float64Array[]
  /** One weight a part, none negative. Only their proportions count, unless the method says otherwise. */
  readonly weights: ArrayLike<number>
}

/**
 * A way to draw columns together, area by area. Those of kind `area` look at one area at a time and leave out
 * parts that are missing, so that a rule may let areas through that have most of them. Those of kind `field`
 * compare areas with one another: an area that lacks a part gets NaN and is compared with nobody.
 */
export interface Aggregator<P extends Parameters = Parameters> extends Method<P> {
  readonly kind: 'area' | 'field'
  /** What values it can take: means of logarithms or of inverses take positive ones only. */
  readonly takes: 'any' | 'positive' | 'not-negative'
  /** Fills `out` (one cell an area). Never throws; NaN is "undefined". */
  compute(parts: Parts, settings: Settings<P>, out: Float64Array): void
  /** Of a method that gives every area weights of its own: those of one area, one a part. The area lacks no part. */
  ownWeights?(parts: Parts, row: number): Float64Array
  /** Of a method that sets areas against each other: how one of them fared. The area lacks no part. */
  contests?(parts: Parts, row: number): Contests
}

/** Against how many areas one of them won, lost, and neither. */
export interface Contests {
  readonly won: number
  readonly lost: number
  readonly even: number
}

export const aggregator = <const P extends Parameters>(definition: Aggregator<P>): Aggregator<P> =>
  Object.freeze(definition)
