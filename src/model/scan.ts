import type { Dialect } from './delivery.ts'
import type { Year } from './year.ts'

/** What a row of a large source must be to count. An empty cell fulfils no comparison, `!=` neither. */
export type RowTest =
  | { readonly all: readonly RowTest[] }
  | { readonly any: readonly RowTest[] }
  | {
      readonly column: string
      readonly operator: '<' | '<=' | '>' | '>=' | '=' | '!='
      readonly operand: number | string | boolean
    }
  | { readonly column: string; readonly operator: 'is empty' | 'is not empty' }

/** One number an area and Berichtsjahr: rows counted, or a column of whole numbers added up (persons at an address). */
export interface Tally {
  readonly sum: string | null
  /** null: every row. */
  readonly when: RowTest | null
}

/** The engines that stand outside the program. */
export type Engine = 'duckdb' | 'postgres'

/**
 * Counts by area, Berichtsjahr and group from a source with more rows than belong into memory: what an engine
 * is asked, in words that all engines understand.
 */
export interface Scan {
  readonly source: string
  readonly engine: Engine
  /** As findings and the manifest call it: the path (with `*`) or the table. */
  readonly name: string
  readonly from: ScanFiles | { readonly table: string }
  /** Columns whose cells, joined, are the key of the area. */
  readonly key: readonly string[]
  /** Digits of key columns that hold whole numbers: 1010101 with eight is `01010101`. */
  readonly digits: readonly number[] | null
  readonly year: Year | { readonly column: string }
  /** Berichtsjahre that the plan covers: rows of other years are left out. */
  readonly years: readonly Year[]
  readonly where: RowTest | null
  readonly tallies: Readonly<Record<string, Tally>>
}

export type ScanFormat = 'csv' | 'json' | 'parquet'

export interface ScanFiles {
  readonly file: string
  readonly format: ScanFormat
  readonly dialect: Dialect
  /** Free SQL that takes the place of the rows; it may read the file by the source's name, and `tables` by theirs. */
  readonly query: string | null
  readonly tables: Readonly<Record<string, { readonly file: string; readonly format: ScanFormat }>>
}

/** What an engine answers: one entry a key and Berichtsjahr, sorted by year, then key. */
export interface Counts {
  readonly keys: readonly string[]
  readonly years: readonly number[]
  readonly tallies: Readonly<Record<string, Float64Array>>
  /** Rows that were counted. */
  readonly rows: number
  /** By column the counted rows whose cell is empty though a tally asks for it; and those that `where` left out for that. */
  readonly empty: Readonly<Record<string, number>>
  readonly leftOut: Readonly<Record<string, number>>
  readonly withoutKey: number
  readonly withoutYear: number
  /** By column that is added up the rows whose cell is no whole number of 0 or more. */
  readonly notWhole: Readonly<Record<string, number>>
}

/** Counts with the record of how they came about. */
export interface Counted extends Counts {
  readonly scan: Scan
  /** What the engine was asked, and what stood in place of $1, $2 … */
  readonly query: string
  readonly parameters: readonly string[]
  /** Files that were read, with `/`, below the plan's folder. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
}
