import type { SegregationScore } from '../../../model/score.ts'
import type { Text } from '../../../model/text.ts'
import type { SourceCell } from '../explanation.ts'
import type { MeasureExplained } from './measure-explained.ts'

/** An area, on the level asked about, with what it has to do with the value. */
export interface AreaExplained {
  readonly raum: string
  readonly name: string
  /** Persons by column of the plan, in its order. */
  readonly counts: Readonly<Record<string, number>>
  /** What the area adds to the value, or what the value loses without it (`kind`); null where neither can be said. */
  readonly contribution: number | null
  /** The former in parts of the value; null of the latter. */
  readonly part: number | null
  /** Its term of the formula with the numbers put in, in either language; null where the formula has none that can be written down. */
  readonly term: Text | null
  /** Of a measure of association the areas that this one is set against, as far as they may be named, with how heavily each counts. */
  readonly neighbours: readonly { readonly raum: string; readonly name: string; readonly weight: number }[] | null
  readonly cells: readonly SourceCell[]
  /** Of a higher level: how many areas lie in it, and of how many the cells are named; null on the base level. */
  readonly areas: { readonly all: number; readonly shown: number } | null
}

/** A value of segregation, down to the delivered cells. */
export interface SegregationExplained extends MeasureExplained {
  readonly asked: string
  readonly year: number
  readonly ebene: string
  readonly level: Text
  /** As the tables have it; null where the measure has no value for want of geometry. */
  readonly score: SegregationScore | null
  /** How the value was drawn from chance; empty where the plan does not ask. */
  readonly chance: readonly Text[]
  /** Persons by column, over all areas that contributions are computed over; empty where they may not be told. */
  readonly totals: Readonly<Record<string, number>>
  /** Over which areas contributions are computed; null where no area may be named. */
  readonly over: {
    /** Whether these are all areas of the value; else those whose counts are shown, and the value is theirs. */
    readonly whole: boolean
    readonly areas: number
    readonly value: number | null
  } | null
  readonly kind: 'parts' | 'without' | null
  /** Keys of the areas with the largest parts that together make half of the value; null where there is no such set. */
  readonly half: readonly string[] | null
  /** Largest contribution first, whatever its sign. */
  readonly contributions: readonly AreaExplained[]
  /** Areas that count but are not named, and what they add together. */
  readonly unnamed: { readonly areas: number; readonly contribution: number | null }
  /** Why areas are not named, or contributions are those of some. */
  readonly remark: Text | null
  /** Cells in which the publisher withholds a count. */
  readonly withheld: readonly SourceCell[]
}
