import type { Inspection } from '../../ingest/inspect/inspection.ts'
import type { TableEvidence } from '../../ingest/inspect/inspect-table.ts'
import type { ColumnEvidence } from '../../ingest/inspect/columns.ts'
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
  const rows = data.map(({ cells }) => columns.map((column) => clean(cells[column.at] ?? null, column, table, signs)))
  return {
    columns: columns.map((column, i) => ({
      header: column.header === '' ? `spalte_${column.at + 1}` : column.header,
      type: typeOf(
        column,
        table,
        rows.map((cells) => cells[i]!),
        signs,
      ),
      missing: [...column.signs, ...column.sentinels]
        .map(({ sign }) => ({ sign, meaning: signs[sign]! }))
        .filter(({ meaning }) => meaning !== 'zero'),
    })),
    rows,
  }
}

const isKey = ({ at }: ColumnEvidence, { key }: TableEvidence) => key?.at.includes(at) ?? false

function clean(
  cell: Cell,
  column: ColumnEvidence,
  table: TableEvidence,
  signs: Readonly<Record<string, Sign>>,
): string {
  const text = String(cell ?? '').trim()
  if (column.type !== 'number' || isKey(column, table) || text === '') return text
  if (Object.hasOwn(signs, text)) return signs[text] === 'zero' ? '0' : text
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
