import type { Bezugsraum } from '../model/bezugsraum.ts'
import type { Read } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { FrameColumn, StatedTotal } from '../model/frame.ts'
import { statusCode } from '../model/status.ts'
import type { Table } from '../model/table.ts'
import { duplicateRow } from './duplicate-row.ts'
import { strangers } from './strangers.ts'
import type { KnownAreas } from './vintage.ts'

export interface Aligned {
  readonly numbers: ReadonlyMap<string, FrameColumn>
  readonly texts: ReadonlyMap<string, readonly string[]>
}

/**
 * A table's columns in the order of the areas. Keys that no area has, areas without a row and keys that
 * come twice are findings; an area without a row is `absent` in every column. Of keys in `unread`, areas that could not be
 * read, it has been said. O(rows + areas).
 */
export function align(
  table: Table,
  units: readonly Bezugsraum[],
  missing: 'refuse' | 'allow',
  others: readonly KnownAreas[] = [],
  unread: ReadonlySet<string> = new Set(),
): Read<Aligned> {
  const position = new Map<string, number>(units.map((unit, i) => [unit.id, i]))
  const rowOf = new Int32Array(units.length).fill(-1)
  const findings: Finding[] = []
  const unknown: number[] = []
  table.keys.forEach((key, row) => {
    const at = position.get(key)
    if (at === undefined) {
      if (!unread.has(key)) unknown.push(row)
    } else if (rowOf[at] !== -1) findings.push(duplicateRow(table, row, rowOf[at]!))
    else rowOf[at] = row
  })
  const without = units.filter((_, i) => rowOf[i] === -1)
  findings.push(...strangers(table, units, unknown, without, missing, others))

  const lines = Int32Array.from(rowOf, (row) => (row === -1 ? 0 : table.lines[row]!))
  const numbers = new Map<string, FrameColumn>()
  for (const [name, column] of Object.entries(table.numbers)) {
    const own = column.lines
    const values = new Float64Array(units.length).fill(NaN)
    const status = new Uint8Array(units.length).fill(statusCode.absent)
    rowOf.forEach((row, i) => {
      if (row === -1) return
      values[i] = column.values[row]!
      status[i] = column.status[row]!
    })
    const totals = statedTotals(table, name, units)
    numbers.set(`${table.source}.${name}`, {
      values,
      status,
      ...(totals.length > 0 && { totals }),
      origin: {
        file: table.file,
        header: column.header,
        lines: own ? Int32Array.from(rowOf, (row) => (row === -1 ? 0 : own[row]!)) : lines,
        ...(table.turned && { turned: true as const }),
      },
    })
  }
  const texts = new Map<string, readonly string[]>()
  for (const [name, cells] of Object.entries(table.texts))
    texts.set(
      `${table.source}.${name}`,
      Array.from(rowOf, (row) => (row === -1 ? '' : cells[row]!)),
    )
  return { value: { numbers, texts }, findings }
}

/** Total rows: of the areas whose keys begin with theirs, else of all. */
const statedTotals = (table: Table, name: string, units: readonly Bezugsraum[]): StatedTotal[] =>
  table.totals.flatMap(({ key, numbers }) => {
    const total = numbers[name]
    if (total === undefined || Number.isNaN(total)) return []
    const all = [...units.keys()]
    const below = all.filter((i) => units[i]!.id.startsWith(key))
    return [{ areas: below.length > 0 ? below : all, total }]
  })
