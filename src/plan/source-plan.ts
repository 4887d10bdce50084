import type { ColumnSpec, Dialect, Kind, Sign, Where } from '../model/delivery.ts'
import type { PointRule, PointsSpec } from '../model/points.ts'
import type { Engine, RowTest, ScanFiles, ScanFormat, Tally } from '../model/scan.ts'

export interface SourcePlan {
  /** Of a source on a server the table. */
  readonly file: string
  /** Rows to be counted; null: a table as it stands. */
  readonly scan: ScanPlan | null
  readonly kind: Kind
  readonly year: number | { readonly column: string } | null
  readonly years: readonly number[]
  readonly format: Dialect
  readonly header: readonly number[] | null
  /** Of a workbook: sheet (`{year}` stands for the Berichtsjahr), columns, hidden rows. */
  readonly sheet: string | number | null
  readonly span: string | null
  /** Of a workbook or text file: the first and the last line of its rows. */
  readonly lines: readonly [first: number, last: number] | null
  /** The areas stand in columns. */
  readonly transpose: boolean
  readonly hidden: 'read' | 'skip' | null
  /** Of JSON the way to the records, of an archive the member. */
  readonly path: string | null
  readonly member: string | null
  readonly where: Where | null
  readonly key: readonly string[]
  /** Digits of the key's columns where they are stored as numbers. */
  readonly digits: readonly number[] | null
  /** Column with the name of the area, to be checked against the key. */
  readonly name: string | null
  readonly drop: readonly string[]
  readonly missing: 'refuse' | 'allow'
  readonly signs: Readonly<Record<string, Sign>>
  readonly secrecy: number | null
  /** The publisher changes counts a little (cell key, rounding): sums are told, not judged. */
  readonly perturbed: boolean
  /** The most by which a count is perturbed; not there where the plan does not say. */
  readonly deviation?: number
  /** The smallest and the greatest count that a sign for secret or unknown stands for; not there where nobody says. */
  readonly suppressed?: readonly [least: number, most: number]
  /** Every count is the multiple of this that is nearest to the true one. */
  readonly rounding?: number
  readonly columns: Readonly<Record<string, ColumnSpec>>
  readonly provider: { readonly name: string; readonly licence: string; readonly uri: string | null }
}

/** A source with a row a person or address, and what is counted of it. Its `columns` are the counts. */
export interface ScanPlan {
  readonly engine: 'memory' | Engine
  /** null: a table of a server. */
  readonly format: ScanFormat | null
  readonly where: RowTest | null
  readonly tallies: Readonly<Record<string, Tally>>
  /** Areas without a row have 0. */
  readonly zeros: boolean
  readonly query: string | null
  readonly tables: ScanFiles['tables']
}

/** Points that are counted per area as the column `<id>.count`. */
export interface PointsPlan extends PointsSpec, PointRule {
  readonly years: readonly number[]
  /** Only counts of persons are protected. */
  readonly of: 'facilities' | 'persons'
  readonly provider: SourcePlan['provider']
}
