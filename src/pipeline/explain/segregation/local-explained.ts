import type { LocalScore } from '../../../model/score.ts'
import type { Text } from '../../../model/text.ts'
import type { SourceCell } from '../explanation.ts'
import type { MeasureExplained } from './measure-explained.ts'

/** The counts of an area that goes into a local value, with their cells. */
export interface LocalArea {
  readonly raum: string
  readonly name: string
  /** Persons by column of the plan, in its order. */
  readonly counts: Readonly<Record<string, number>>
  readonly cells: readonly SourceCell[]
}

/** An area beside it, with its share of the group and how heavily it counts. */
export interface LocalNeighbour extends LocalArea {
  readonly share: number
  readonly weight: number
}

/** A value of segregation in one area, down to the delivered cells. */
export interface LocalExplained extends MeasureExplained {
  readonly asked: string
  readonly year: number
  readonly raum: string
  readonly name: string
  readonly level: Text
  /** As the table has it; null where the year has no local values. */
  readonly score: LocalScore | null
  /** Persons by column, over all areas whose counts are shown, and how many these are: the city of the formula. Empty without a score. */
  readonly totals: Readonly<Record<string, number>>
  readonly areas: number
  /** The formula with the numbers put in, in either language; null where it cannot be written down in a line. */
  readonly term: Text | null
  /** The area itself; null where its counts may not be named. */
  readonly own: LocalArea | null
  /** Of a measure that looks at neighbours: these, and what it makes of them; null of others. */
  readonly neighbours: {
    readonly areas: readonly LocalNeighbour[]
    /** Share of the group in the area itself. */
    readonly share: number
    /** Mean share of all areas, and mean square of their distances from it. */
    readonly mean: number
    readonly square: number
  } | null
  /** Why there is nothing to explain. */
  readonly remark: Text | null
}
