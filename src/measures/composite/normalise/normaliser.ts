import type { Method, Parameters, Settings } from '../../../model/method.ts'

/** What a scale is fitted on: the areas of the pool that have a value, turned so that high means one thing. */
export interface Pool {
  /** No NaN; in no particular order. */
  readonly values: Float64Array
  /** Persons of the same areas; only for methods that need `population`. */
  readonly population?: Float64Array
  /** Value of the reference area; only for methods that need `reference`. Turned like the values. */
  readonly reference?: number
  /** Value to reach; only for methods that need `target`. Turned like the values. */
  readonly target?: number
  /** Two values that stand for the ends of the scale; only for methods that need `goalposts`. Turned and ascending. */
  readonly goalposts?: readonly [number, number]
}

/** A scale for one indicator. */
export interface Scale {
  /** The numbers it rests on, by name: what an explanation prints. */
  readonly rests: Readonly<Record<string, number>>
  /** Value on the scale; NaN of NaN. Not finite where the scale is undefined, such as one of equal values. */
  at(value: number): number
}

/** A way to make indicators comparable. A scale grows with the value: it never turns an indicator round. */
export interface Normaliser<P extends Parameters = Parameters> extends Method<P> {
  fit(pool: Pool, settings: Settings<P>): Scale
}

export const normaliser = <const P extends Parameters>(definition: Normaliser<P>): Normaliser<P> =>
  Object.freeze(definition)
