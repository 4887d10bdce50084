import type { Bezugsraum } from '../model/bezugsraum.ts'
import { statusCode } from '../model/status.ts'
import type { Column, Table } from '../model/table.ts'

/**
 * A counted table with a row of zeros for each area that no row fell into: nobody lives there. A table that
 * knows none of the areas stays as it is, for that is no empty city but the wrong one. O(rows + areas).
 */
export function zeroRows(table: Table, units: readonly Bezugsraum[]): Table {
  const keys = new Set(table.keys)
  const without = units.filter(({ id }) => !keys.has(id))
  if (without.length === 0 || without.length === units.length) return table
  const n = table.keys.length
  const longer = ({ values, status, ...rest }: Column): Column => {
    const more = { values: new Float64Array(n + without.length), status: new Uint8Array(n + without.length) }
    more.values.set(values)
    more.status.set(status)
    more.status.fill(statusCode.ok, n)
    return { ...rest, ...more }
  }
  return {
    ...table,
    keys: [...table.keys, ...without.map(({ id }) => id)],
    lines: Uint32Array.from({ length: n + without.length }, (_, i) => table.lines[i] ?? 0),
    numbers: Object.fromEntries(Object.entries(table.numbers).map(([name, column]) => [name, longer(column)])),
  }
}
