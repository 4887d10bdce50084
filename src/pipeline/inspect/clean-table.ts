import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { TableEvidence } from '../../ingest/inspect/inspect-table.ts'
import { isSentinel, type ColumnEvidence } from '../../ingest/inspect/columns.ts'
import { numberReader } from '../../ingest/table/number.ts'
import { signReader } from '../../ingest/table/sign-of.ts'
import { withoutUnit } from '../../ingest/table/without-unit.ts'
import type { Sign } from '../../model/delivery.ts'
import type { Cell } from '../../model/grid.ts'
import { cleanNumber } from './clean-number.ts'

/** A table without anything a program would stumble over: one header row, keys as text, numbers with a point. */
export interface CleanTable {
  readonly columns: readonly CleanColumn[]
  readonly rows: readonly (readonly string[])[]
}

export interface CleanColumn {
  readonly header: string
  readonly type: 'string' | 'integer' | 'number'
  /** What the column is about and what it is counted in, where the file says so. */
  readonly title?: string
  readonly unit?: string
  /** Texts in the column that stand for a missing number, with their meaning. */
  readonly missing: readonly { readonly sign: string; readonly meaning: Sign }[]
}

/**
 * The clean form of an inspected table that leaves nothing open: total rows and headings left out, numbers with all the digits
 * they were delivered with, a declared zero as 0, other signs as they stand. O(cells).
 */
export function cleanTable(inspected: Inspection, signs: Readonly<Record<string, Sign>>): CleanTable {
  const own = inspected.inner ?? inspected
  const table = own.table!
  const left = new Set([...table.totals, ...table.headings].map(({ line }) => line))
  const data = table.layout!.body.filter(({ line }) => !left.has(line))
  const columns = table.columns.filter(({ header, type }) => header !== '' || type !== 'empty')
  const signOf = signReader(Object.keys(signs), numberReader(table.notation ?? { decimal: null, thousands: null }))
  const cleanOf = (cell: Cell, column: ColumnEvidence) => clean(cell, column, table, { signs, signOf })
  const rows = data.map(({ cells }) => columns.map((column) => cleanOf(cells[column.at] ?? null, column)))
  return {
    columns: columns.map((column, i) => ({
      header: column.header === '' ? `spalte_${column.at + 1}` : column.header,
      type: typeOf(
        column,
        table,
        rows.map((cells) => cells[i]!),
        signs,
      ),
      ...(column.unit.length > 0 && { unit: column.unit.join(', ') }),
      missing:
        column.type !== 'number' || isKey(column, table)
          ? []
          : missingIn(
              rows.map((cells) => cells[i]!),
              signs,
            ),
    })),
    rows,
  }
}

const isKey = ({ at }: ColumnEvidence, { key }: TableEvidence) => key?.at.includes(at) ?? false

/** Signs that stand for a missing number, words before numbers, the most frequent first. */
function missingIn(cells: readonly string[], signs: Readonly<Record<string, Sign>>): CleanColumn['missing'] {
  const met = new Map<string, number>()
  for (const cell of cells)
    if (Object.hasOwn(signs, cell) && signs[cell] !== 'zero') met.set(cell, (met.get(cell) ?? 0) + 1)
  return inOrder(met).map((sign) => ({ sign, meaning: signs[sign]! }))
}

/** Signs by how often they stand; those that are numbers are last. */
export const inOrder = (met: ReadonlyMap<string, number>): string[] =>
  [...met]
    .sort(([a, n], [b, m]) => Number(isSentinel(Number(a))) - Number(isSentinel(Number(b))) || m - n)
    .map(([sign]) => sign)

function clean(
  cell: Cell,
  column: ColumnEvidence,
  table: TableEvidence,
  {
    signs,
    signOf,
  }: { readonly signs: Readonly<Record<string, Sign>>; readonly signOf: (text: string) => string | null },
): string {
  const whole = String(cell ?? '').trim()
  if (column.type !== 'number' || isKey(column, table) || whole === '') return whole
  const text = withoutUnit(whole, column.unit) ?? whole
  const sign = signOf(text)
  if (sign !== null) return signs[sign] === 'zero' ? '0' : sign
  return typeof cell === 'number' ? String(cell) : cleanNumber(text, table.notation!)
}

function typeOf(
  column: ColumnEvidence,
  table: TableEvidence,
  cells: readonly string[],
  signs: Readonly<Record<string, Sign>>,
): CleanColumn['type'] {
  if (column.type !== 'number' || isKey(column, table)) return 'string'
  const whole = cells.every((cell) => cell === '' || Object.hasOwn(signs, cell) || /^-?\d+$/.test(cell))
  return whole ? 'integer' : 'number'
}
