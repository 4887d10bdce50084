import type { Cell, GridRow } from '../../model/grid.ts'
import { numberReader } from '../table/number.ts'
import { textIn } from './cells-in.ts'
import { valueOf, type ColumnEvidence } from './columns.ts'
import type { KeyCandidate, KnownKeys } from './keys.ts'
import type { Layout } from './layout.ts'
import type { Notation } from './notation.ts'

/** Rows below the areas that repeat them in other parts ("Nachrichtlich: Westliches Stadtgebiet, Östliches Stadtgebiet"). */
export interface Annex {
  /** The line of its heading. */
  readonly line: number
  readonly rows: number
  /** Columns in which its rows are together what the areas are; in all that can be added up. */
  readonly matches: number
}

/** What is known of a table so far. */
interface Read {
  readonly layout: Layout | null
  readonly key: KeyCandidate | null
  readonly columns: readonly ColumnEvidence[]
  readonly notation: Notation | null
}

/**
 * What follows a heading of one text behind the last area, none of it an area, and adds up to the same as all areas in every
 * column: it is no part of the table, and its heading begins the footer. null where numbers do not say so. O(cells).
 */
export function annexOf(
  { layout, key, columns, notation }: Read,
  known: readonly KnownKeys[],
): { readonly layout: Layout; readonly annex: Annex } | null {
  const areas = known.find(({ gebietsstand }) => gebietsstand === key?.gebietsstand)?.keys
  if (layout === null || key === null || areas === undefined || notation === null) return null
  const { body, footer } = layout
  const isArea = (row: GridRow) => areas.has(key.at.map((i) => textIn(row, i)).join(''))
  const last = body.findLastIndex(isArea)
  const at = body.findIndex((row, i) => i > last && filled(row).length === 1 && /\p{L}/u.test(filled(row)[0]!))
  const behind = at < 0 ? [] : body.slice(at + 1)
  if (last < 0 || behind.length < 2) return null
  const read = numberReader(notation)
  const sum = (rows: readonly GridRow[], i: number) =>
    rows.reduce((total, { cells }) => total + (valueOf(cells[i] ?? null, read)[0] ?? NaN), 0)
  const own = body.filter(isArea)
  const sums = columns
    .filter(({ type }) => type === 'number')
    .map(({ at: i }) => [sum(own, i), sum(behind, i)] as const)
    .filter(([all]) => Number.isFinite(all) && all !== 0)
  const isSame = ([all, parts]: readonly [number, number]) => Math.abs(all - parts) <= 1e-9 * Math.abs(all)
  if (sums.length === 0 || !sums.every(isSame)) return null
  return {
    layout: { ...layout, body: body.slice(0, at), footer: [...body.slice(at), ...footer] },
    annex: { line: body[at]!.line, rows: behind.length, matches: sums.length },
  }
}

const filled = (row: GridRow): string[] =>
  row.cells.flatMap((_: Cell, i) => {
    const text = textIn(row, i)
    return text === '' ? [] : [text]
  })
