import type { Read, TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { Column, Table } from '../../model/table.ts'
import { lettersOf } from '../workbook/place.ts'
import { headerText } from './header-text.ts'
import type { TurnedRows } from './turn.ts'

/** Puts what was found in turned rows into its place in the file. `key` are the headers of the keys. */
export function placedBack({ rows, lines }: TurnedRows, key: readonly string[]): (finding: Finding) => Finding {
  const lineOf = lineOfHeader({ rows, lines })
  const keyLine = lineOf(key[0] ?? '') ?? lines[0] ?? 1
  const headers = headersOf(rows)
  const keyAt = key.map((header) => headers.indexOf(headerText(header)))
  const keys = new Map(
    rows.map(({ cells, line }) => [line, keyAt.map((at) => String(cells[at] ?? '').trim()).join('')]),
  )
  return ({ row, ...finding }) => {
    const line = finding.column === undefined ? keyLine : (lineOf(String(finding.column)) ?? keyLine)
    // Of the column with the headers the header itself says which line is meant, where there is one.
    if (row === undefined || row === rows[0]?.line) return { ...finding, row: line }
    return { ...finding, row: line, column: keys.get(row) || lettersOf(row - 1) }
  }
}

const headersOf = (rows: TurnedRows['rows']) => rows[0]?.cells.map((cell) => headerText(String(cell ?? ''))) ?? []

function lineOfHeader({ rows, lines }: TurnedRows): (header: string) => number | undefined {
  const headers = headersOf(rows)
  return (header) => lines[headers.indexOf(headerText(header))]
}

/**
 * What was read of turned rows, as places of the file: a value stands in the line that begins with its header, in the
 * column of its area. O(cells).
 */
export function turnedBack(read: Read<Table[]>, turned: TurnedRows, spec: TableSpec): Read<Table[]> {
  const lineOf = lineOfHeader(turned)
  const keyLine = lineOf(spec.key[0] ?? '') ?? turned.lines[0] ?? 1

  const column = (one: Column): Column => {
    const line = lineOf(one.header)!
    return { ...one, at: line, lines: Uint32Array.from(one.values, (_, i) => (one.lines?.[i] === 0 ? 0 : line)) }
  }

  const table = (one: Table): Table => ({
    ...one,
    lines: Uint32Array.from(one.keys, () => keyLine),
    numbers: Object.fromEntries(Object.entries(one.numbers).map(([name, own]) => [name, column(own)])),
    totals: one.totals.map((total) => ({ ...total, line: keyLine })),
    turned: Object.fromEntries(Object.keys(one.texts).map((name) => [name, lineOf(spec.columns[name]!.header)!])),
  })
  return { value: read.value.map(table), findings: read.findings.map(placedBack(turned, spec.key)) }
}
