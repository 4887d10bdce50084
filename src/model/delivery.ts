import type { Finding } from './finding.ts'
import type { Status } from './status.ts'
import type { Year } from './year.ts'

/** How a publisher writes. What is not declared is not assumed: a number with an undeclared sign is an error. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'windows-1252' | 'iso-8859-1' | 'iso-8859-15' | 'utf-16le' | 'utf-16be'
  readonly delimiter: string
  readonly quote: string
  readonly decimal: '.' | ',' | null
  readonly thousands: string | null
  /** Title rows above the header. */
  readonly skip: number
  /** The table ends at the first row after the header whose first cell begins so; null: at the end of the file. */
  readonly footer: string | null
}

/** What a sign in a numeric cell means: a true zero, or one of the five kinds of missing. */
export type Sign = 'zero' | Exclude<Status, 'ok'>

/** A delivered table and how the plan wants it read. */
export interface TableSpec {
  readonly source: string
  readonly file: string
  readonly dialect: Dialect
  /** Headers whose cells, joined, are the key of the area. */
  readonly key: readonly string[]
  /** A fixed Berichtsjahr, or the header of the column that holds it. */
  readonly year: Year | { readonly column: string }
  /** Berichtsjahre that the plan covers: rows of other years are left out. */
  readonly years: readonly Year[]
  /** Keys of rows that are totals. */
  readonly drop: readonly string[]
  readonly signs: Readonly<Record<string, Sign>>
  /** Plan name of a column → its header and type. */
  readonly columns: Readonly<Record<string, ColumnSpec>>
}

export interface ColumnSpec {
  readonly header: string
  readonly type: 'number' | 'text'
}

export interface LayerSpec {
  readonly file: string
  readonly key: string
  readonly name: string | null
  /** `EPSG:25833`; null where the file itself must say (GeoJSON without a `crs` member is WGS 84). */
  readonly crs: string | null
}

/** A result with what was noticed on the way. Findings of severity `error` mean: do not use the value. */
export interface Read<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}
