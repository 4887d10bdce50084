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
  /** Of numbers that a workbook shows as per cent (0.123 as 12.3 %): which of the two holds. Not declared: an error. */
  readonly percent?: 'stored' | 'shown'
  /** A layout of the rows that has its own meaning: the flat files of GENESIS databases; or JSON under a name that does not say so. */
  readonly layout?: 'genesis' | 'json'
}

/** A CSV for machines, as atlas itself writes it. */
export const machineForm: Dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  decimal: '.',
  thousands: null,
  skip: 0,
  footer: null,
}

/** What a sign in a numeric cell means: a true zero, or one of the five kinds of missing. */
export type Sign = 'zero' | Exclude<Status, 'ok'>

/** A delivered table and how the plan wants it read. */
export interface TableSpec {
  readonly source: string
  readonly file: string
  readonly kind: Kind
  readonly dialect: Dialect
  /** Of a workbook: the sheet's name, or its position from 1; null: the only one. */
  readonly sheet: string | number | null
  /** Lines (rows) of the header counted from 1, whose cells are joined by ` / `; null: the row behind the title rows. */
  readonly header: readonly number[] | null
  /** Of a workbook or text file: the columns of the table, `A:F`; left out: all. */
  readonly span?: string
  /** Of a workbook or text file: the lines in which its first and its last row may stand; left out: from the header to the footer. */
  readonly lines?: readonly [first: number, last: number]
  /** Of a workbook or text file: the areas stand in columns. The headers are then what its rows begin with. */
  readonly transpose?: boolean
  /** Of a workbook: what becomes of hidden rows, and of areas in hidden columns; left out: they are read. */
  readonly hidden?: 'read' | 'skip'
  /** Of JSON: the names that lead to the list of records; of an archive: the member. null: not needed. */
  readonly path: string | null
  readonly member: string | null
  /** Headers whose cells, joined, are the key of the area. */
  readonly key: readonly string[]
  /** Digits of each of them where the format stores it as a number: zeros are put in front. Not declared: an error. */
  readonly digits?: readonly number[]
  /** A fixed Berichtsjahr, or the header of the column that holds it. */
  readonly year: Year | { readonly column: string }
  /** Berichtsjahre that the plan covers: rows of other years are left out. */
  readonly years: readonly Year[]
  /** Keys of rows that are totals. */
  readonly drop: readonly string[]
  readonly signs: Readonly<Record<string, Sign>>
  /** Of a long table only the rows whose cells under these headers are one of these texts. */
  readonly where?: Where
  /** Plan name of a column → its header and type. */
  readonly columns: Readonly<Record<string, ColumnSpec>>
}

export interface ColumnSpec {
  readonly header: string
  readonly type: 'number' | 'text'
  /** What its numbers are written with, `€` in `10,50 €`; the longest first. */
  readonly unit?: readonly string[]
  /** Of a long table only the rows whose cells under these headers are one of these texts. */
  readonly where?: Where
}

/** Texts by header, each as it stands in the file but for blanks around it. */
export type Where = Readonly<Record<string, readonly string[]>>

/** What a file is, by its ending or by declaration. */
export type Kind = 'csv' | 'workbook' | 'json' | 'parquet' | 'archive'

export interface LayerSpec {
  readonly file: string
  readonly key: string
  readonly name: string | null
  /** `EPSG:25833`; null where the file itself must say (GeoJSON without a `crs` member is WGS 84). */
  readonly crs: string | null
  /** Of a GeoPackage the table, of TopoJSON the object, of an archive the Shapefile; null: the only one. */
  readonly layer: string | null
  /** Of the attributes of a Shapefile; null: as its .cpg or .dbf says. */
  readonly encoding: Dialect['encoding'] | null
  /** Where the plan speaks of this layer (`areas.earlier[0]`), for remedies. */
  readonly setting: string
  /** Further properties to be read, each with the place of the plan that names it. */
  readonly columns?: Readonly<Record<string, string>>
}

/** A result with what was noticed on the way. Findings of severity `error` mean: do not use the value. */
export interface Read<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}
