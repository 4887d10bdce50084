import type { AssociationLocal, AssociationScore } from '../../../model/association.ts'
import type { Text, Wording } from '../../../model/text.ts'
import type { IndicatorExplained } from '../explanation.ts'

/** An area that an area is set against, and how heavily it counts. */
export interface Beside {
  readonly raum: string
  readonly name: string
  readonly compared: number
  readonly weight: number
}

/** An area of an explanation, with what stands around it. */
export interface AreaBeside {
  readonly raum: string
  readonly name: string
  /** What is compared: the value of the indicator, or of rates of small areas what takes out how far these scatter. */
  readonly compared: number
  /** What it adds to the value of the city; null of a measure area by area. */
  readonly contribution: number | null
  /** The same in parts of the value. */
  readonly part: number | null
  /** Null of areas that are named only because they lie beside the one asked about. */
  readonly neighbours: readonly Beside[] | null
  /** The indicator here, down to the cells. */
  readonly indicator: IndicatorExplained
}

/** A likeness of neighbours in an indicator, of the city or of one area, down to neighbours, weights and delivered cells. */
export interface AssociationExplained {
  readonly asked: string
  readonly year: number
  readonly ebene: string
  readonly level: Text
  readonly indicator: string
  readonly indicatorLabel: Text
  readonly unit: Wording
  readonly measure: string
  readonly label: Text
  readonly formula: Wording
  readonly source: string
  /** Parameters in words. */
  readonly settings: Text | null
  /** As the tables have it; null where they have no such row. One of the two. */
  readonly score: AssociationScore | null
  readonly local: AssociationLocal | null
  readonly lots: { readonly draws: number; readonly seed: number }
  /** What the formula needs of all areas with a value; null without a value. */
  readonly city: {
    readonly areas: number
    /** Of what is compared: its mean, and the sum of the squared distances from it. */
    readonly mean: number
    readonly squares: number
    /** S₀, of a local measure Wᵢ. */
    readonly weights: number
  } | null
  /** The formula with these numbers put in, in either language; null where there is no value. */
  readonly term: Text | null
  /** Of the city the largest contribution first; of an area this one, then those beside it. */
  readonly areas: readonly AreaBeside[]
  /** Areas without a value, which are nobody's neighbours. */
  readonly without: readonly { readonly raum: string; readonly name: string; readonly why: Text }[]
  /** Why there is nothing to explain. */
  readonly remark: Text | null
}
