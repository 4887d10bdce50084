import type { RowTest } from '../model/scan.ts'
import { statusCode } from '../model/status.ts'
import type { Table } from '../model/table.ts'

export interface RowCells {
  value(row: number): string | number
  empty(row: number): boolean
}

/** The cells of a column that the plan reads as a number or as text. */
export function cellsOf({ numbers, texts }: Table, name: string): RowCells {
  const column = Object.hasOwn(numbers, name) ? numbers[name]! : null
  if (column !== null)
    return { value: (row) => column.values[row]!, empty: (row) => column.status[row] !== statusCode.ok }
  const cells = texts[name]!
  return { value: (row) => cells[row]!, empty: (row) => cells[row] === '' }
}

/** Whether a row fulfils a condition, as SQL has it: an empty cell fulfils no comparison, `!=` neither. */
export function rowFilter(test: RowTest, table: Table): (row: number) => boolean {
  if ('all' in test) {
    const parts = test.all.map((part) => rowFilter(part, table))
    return (row) => parts.every((part) => part(row))
  }
  if ('any' in test) {
    const parts = test.any.map((part) => rowFilter(part, table))
    return (row) => parts.some((part) => part(row))
  }
  const { value, empty } = cellsOf(table, test.column)
  if (!('operand' in test)) return test.operator === 'is empty' ? empty : (row) => !empty(row)
  const { operand } = test
  const compare = comparison[test.operator]
  return (row) => !empty(row) && compare(value(row), operand)
}

type Value = string | number | boolean

const comparison: Readonly<Record<'<' | '<=' | '>' | '>=' | '=' | '!=', (a: Value, b: Value) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
}
