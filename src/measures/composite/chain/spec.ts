import type { Given } from '../../../model/method.ts'
import type { Direction } from '../../../model/publication.ts'
import type { Text } from '../../../model/text.ts'
import type { Vector } from '../../../model/vector.ts'
import type { aggregate } from '../aggregate/table.ts'
import type { denominate } from '../denominate/table.ts'
import type { impute } from '../impute/table.ts'
import type { normalise } from '../normalise/table.ts'
import type { Flow } from '../treat/flow.ts'
import type { weight } from '../weight/table.ts'

/**
 * Which years a step looks at together: each by itself, all pooled, or every year through the eyes of one, or of
 * those from one on.
 */
export type Scope = 'year' | 'pooled' | { readonly base: number } | { readonly from: number }

/** A method with its parameters. */
export interface Choice<T> {
  readonly method: keyof T & string
  readonly settings?: Given
}

/** Which areas are assessed at all. A rule that is not given does not apply. */
export interface Screening {
  readonly step: 'screen'
  /** Share of the indicators that an area must have, 0 to 1. */
  readonly present?: number
  /** Share of its indicators (of those it has) that must not be 0. */
  readonly notZero?: number
  /** Persons an area must have; needs `population`. */
  readonly population?: number
}

export type Step =
  | Screening
  | ({ readonly step: 'impute' } & Choice<typeof impute>)
  | ({ readonly step: 'denominate' } & Choice<typeof denominate>)
  | ({
      readonly step: 'treat'
      readonly scope?: 'year' | 'pooled'
      readonly own?: Readonly<Record<string, Flow>>
    } & Flow)
  | ({
      readonly step: 'normalise'
      readonly scope: Scope
      /** Other methods for single indicators, by id. */
      readonly own?: Readonly<Record<string, Choice<typeof normalise>>>
    } & Choice<typeof normalise>)

/** How the children of a node become one number. */
export interface Level {
  /** `over`: the years that estimated weights rest on, all where not given; the same weights count in every year. */
  readonly weigh: Choice<typeof weight> & { readonly over?: Exclude<Scope, 'year'> }
  readonly aggregate: Choice<typeof aggregate>
  /** A scale that the result is put on before it goes up, such as min–max of sub-indices. */
  readonly rescale?: Choice<typeof normalise> & { readonly scope: Scope }
  /**
   * Share of the children that an area must have. Below 1 the weights of those it has are stretched over the
   * gap, and the cell is flagged; without it an area that lacks one has no value.
   */
  readonly atLeast?: number
}

export interface ChainIndicator {
  readonly id: string
  readonly direction: Direction
  /** The sub-index, or the index, that it belongs to. */
  readonly parent: string
  /** For weights by dimension; without it the parent. */
  readonly dimension?: string
  /** Column of `bases`. */
  readonly denominator?: string
  /** Value to reach, in the unit of the indicator. */
  readonly target?: number
  /** Ends of its scale, ascending, in the unit of the indicator. */
  readonly goalposts?: readonly [number, number]
}

/** A sub-index, or the index itself (without a parent). */
export interface ChainNode {
  readonly id: string
  readonly parent: string | null
}

/** An index over any number of levels: what goes in, the steps in their order, and how each level is drawn together. */
export interface ChainSpec {
  /** What a high value of the index means; indicators of the other direction are turned before normalisation. */
  readonly high: 'burden' | 'resource'
  readonly indicators: readonly ChainIndicator[]
  readonly nodes: readonly ChainNode[]
  readonly steps: readonly Step[]
  /** From the indicators up: how nodes over indicators are built, then nodes over those, and so on. */
  readonly levels: readonly Level[]
  /** Declared weights of indicators and nodes among their siblings, by id. */
  readonly weights: Readonly<Record<string, number>>
  /** Indicators or nodes left out of the aggregation (the steps before keep them), by id. */
  readonly without?: readonly string[]
  /** The area that others are compared with, for methods that need `reference`. */
  readonly reference?: string
}

/** The numbers; a row is an area in a year. All columns have the same length. */
export interface ChainData {
  readonly columns: Readonly<Record<string, Vector>>
  readonly bases?: Readonly<Record<string, Vector>>
  readonly population?: Vector
  readonly groups?: readonly string[]
  readonly areas: readonly string[]
  /** Without it all rows are of one year. */
  readonly years?: ArrayLike<number>
  /** Why a row is left out by hand or by its validity column; null where it is not. */
  readonly excluded?: readonly (Text | null)[]
  /** Points that each voter gave to each indicator or node, by id; for weights by budget allocation. */
  readonly votes?: Readonly<Record<string, Vector>>
}
