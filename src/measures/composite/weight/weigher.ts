import type { Method, Parameters, Settings } from '../../../model/method.ts'

/** The children of one node that are to be weighed. */
export interface Family {
  readonly ids: readonly string[]
  /** Their normalised values, one column a child; NaN where there is none. */
  readonly columns: readonly Float64Array[]
  /** Their declared weights; NaN where none is declared. */
  readonly declared: readonly number[]
  /** The dimension each belongs to. */
  readonly dimensions: readonly string[]
  /** Points by voter for each of them, only for methods that need `votes`. */
  readonly votes?: readonly ArrayLike<number>[]
}

export interface Weights {
  readonly weights: Float64Array
  /** The numbers they rest on, by name. */
  readonly rests: Readonly<Record<string, number>>
}

/** A way to weigh the children of a node. Throws where there are no such weights, and says why. */
export interface Weigher<P extends Parameters = Parameters> extends Method<P> {
  weigh(family: Family, settings: Settings<P>): Weights
}

export const weigher = <const P extends Parameters>(definition: Weigher<P>): Weigher<P> => Object.freeze(definition)

/** What to do with weights below 0: they count against what the index means. */
export const negative = {
  kind: 'choice',
  choices: ['refuse', 'allow'],
  default: 'refuse',
  label: { de: 'negative Gewichte', en: 'negative weights' },
} as const
