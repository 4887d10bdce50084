import type { Finding } from '../../model/finding.ts'
import type { Kind } from '../../model/delivery.ts'
import type { GridRow } from '../../model/grid.ts'
import type { Feature } from '../layer/features.ts'
import type { LayerKind } from '../../model/layer-kind.ts'
import type { CsvEvidence } from './inspect-csv.ts'
import type { LayerEvidence } from './inspect-layer.ts'
import type { TableEvidence } from './inspect-table.ts'

/** What a file is taken to be, with the evidence. What it leaves open stands in `doubts`. */
export interface Inspection {
  readonly file: string
  readonly size: number
  /** Bytes that were looked at; fewer than `size` of a very large text. */
  readonly seen: number
  readonly kind: Kind | LayerKind | 'other'
  /** What the file is in words, where it is no table. */
  readonly name: { readonly de: string; readonly en: string } | null
  /** Names of sheets, lists, layers or members to choose from, and the one chosen; `{year}` where they are a series of years. */
  readonly parts: readonly string[]
  readonly part: string | null
  readonly hiddenRows: readonly number[]
  /** Letters of the columns of a workbook that nobody sees. */
  readonly hiddenColumns: readonly string[]
  /** Columns of lists or groups, which are none of a table. */
  readonly nested: readonly string[]
  readonly csv: CsvEvidence | null
  readonly grid: readonly GridRow[]
  readonly table: TableEvidence | null
  readonly layer: LayerEvidence | null
  /** The features of a layer, as its file holds them. */
  readonly features: readonly Feature[]
  /** Of an archive: what the member is. */
  readonly inner: Inspection | null
  readonly doubts: readonly Finding[]
  /** What is suspicious but no choice: it stops nothing. */
  readonly warnings: readonly Finding[]
}

export const inspection = (
  file: string,
  size: number,
  kind: Inspection['kind'],
  rest: Partial<Inspection>,
): Inspection => ({
  file,
  size,
  seen: size,
  kind,
  name: null,
  parts: [],
  part: null,
  hiddenRows: [],
  hiddenColumns: [],
  nested: [],
  csv: null,
  grid: [],
  table: null,
  layer: null,
  features: [],
  inner: null,
  doubts: [],
  warnings: [],
  ...rest,
})
