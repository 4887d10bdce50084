import type { Method, Parameters, Settings } from '../../../model/method.ts'

/** When a distribution needs no treatment: |skewness| below its bound or excess kurtosis below its own. */
export interface Bounds {
  readonly skewness: number
  readonly kurtosis: number
}

/** What was done to a cell: a code, kept beside the values. */
export const mark = { none: 0, high: 1, low: 2, transformed: 3 } as const

export interface Treated {
  readonly values: Float64Array
  /** One code of `mark` a cell. */
  readonly marks: Uint8Array
  /** The numbers the treatment rests on, by name. */
  readonly rests: Readonly<Record<string, number>>
}

/** A way to tame extreme values of one indicator. NaN stays NaN; the order of the areas never changes. */
export interface Treater<P extends Parameters = Parameters> extends Method<P> {
  treat(values: Float64Array, settings: Settings<P>, bounds: Bounds): Treated
}

export const treater = <const P extends Parameters>(definition: Treater<P>): Treater<P> => Object.freeze(definition)
