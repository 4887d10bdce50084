import type { Method, Parameters, Settings } from '../../../model/method.ts'

/** The table whose gaps are filled; a row is an area in a year. */
export interface Gaps {
  /** One column an indicator, NaN where there is no value. */
  readonly columns: readonly Float64Array[]
  /** 1, or −1 for an indicator that is turned. */
  readonly signs: readonly number[]
  /** Rows of each year, years ascending: gaps are filled from rows of the same year. */
  readonly blocks: readonly Int32Array[]
  /** Group of each row, only for methods that need `groups`. */
  readonly groups?: readonly string[]
  /** Sub-index of each column. */
  readonly parents: readonly string[]
  /** Area and year of each row, only for methods that need `years`. */
  readonly areas?: readonly string[]
  readonly years?: ArrayLike<number>
}

/** A way to fill gaps. Answers new columns; a gap that the method cannot fill stays NaN. */
export interface Imputer<P extends Parameters = Parameters> extends Method<P> {
  fill(gaps: Gaps, settings: Settings<P>): Float64Array[]
  /** The numbers that a cell that was filled rests on, by name; not there where the label says how to find it. */
  rests?(gaps: Gaps, column: number, row: number): Readonly<Record<string, number>>
}

export const imputer = <const P extends Parameters>(definition: Imputer<P>): Imputer<P> => Object.freeze(definition)
