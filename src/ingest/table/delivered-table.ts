import type { Read, TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { Table } from '../../model/table.ts'
import type { Ahead } from './ahead.ts'
import type { CellRow } from './cell-row.ts'
import { firstOf } from './first-of.ts'
import { headers } from './headers.ts'
import { joinHeaders } from './join-headers.ts'
import { noTable, wrongDelimiter } from './no-table.ts'
import { rowPart } from './row-part.ts'
import type { RowTaker } from './row-taker.ts'
import { tableReader, type TableReader } from './table-reader.ts'

/** Takes the rows behind the title rows. */
export interface DeliveredTable extends RowTaker {
  /** Whether the footer begins with this text. */
  endsWith(text: string): boolean
  /** The tables, or the AtlasError that there is none. `broken` is what ended the reading before its time. */
  finish(broken?: Broken): Read<Table[]>
}

interface Broken {
  readonly finding: Finding
  /** The line in which the reading broke off, as it stands. */
  readonly text: string
}

/**
 * What stands in a CSV file behind its title rows: one header row or several, the rows of the table, a footer.
 * Rows without any text are left out. The same for both readers, however they find their rows.
 */
export function deliveredTable(spec: TableSpec, ahead?: Ahead): DeliveredTable {
  const { footer } = spec.dialect
  const mayBegin = firstOf(footer === null ? [] : [footer])
  const lastHeader = spec.header?.at(-1) ?? 0
  const [first, last] = spec.lines ?? [0, Infinity]
  const headerRows: string[][] = []
  let headerLine = 0
  let header: readonly Finding[] | null = null
  let reader: TableReader | null = null
  let rows = 0

  function isBlank(row: CellRow): boolean {
    for (let i = 0; i < row.width; i++) if (!row.blank(i)) return false
    return true
  }

  /** Takes a header row; false where the headers are not what the plan asks for. */
  function takeHeader(row: CellRow): boolean {
    if (spec.header !== null && !spec.header.includes(row.line)) return row.line < lastHeader
    headerRows.push(Array.from({ length: row.width }, (_, i) => row.text(i)))
    headerLine = row.line
    if (row.line < lastHeader) return true
    const found = headers(joinHeaders(headerRows), row.line, spec)
    header = found.findings
    if (header.length > 0) return false
    reader = tableReader(found, spec, ahead)
    return true
  }

  const endsWith = (text: string): boolean => footer !== null && reader !== null && text.startsWith(footer)

  const view = spec.span === undefined ? null : rowPart(spec.span)

  return {
    endsWith,
    take(whole) {
      const row = view === null ? whole : view.show(whole)
      const code = row.first(0)
      if (code === 0 && isBlank(row)) return true
      if (reader === null) return takeHeader(row)
      if (row.line < first) return true
      if (row.line > last) return false
      if (footer !== null && mayBegin(code) && endsWith(row.text(0))) return false
      rows++
      reader.take(row)
      return true
    },
    takeMany(many) {
      if (reader === null || view !== null) return 0
      const taken = reader.takeMany(many)
      rows += taken
      return taken
    },
    finish(broken) {
      const findings = broken ? [broken.finding] : []
      if (header === null) {
        if (!broken) throw noTable(null, spec)
        const wrong = wrongDelimiter({ rows: [[broken.text]], line: broken.finding.row! }, spec)
        if (wrong) throw wrong
        return { value: [], findings }
      }
      const split = { rows: headerRows, line: headerLine }
      if (reader === null) {
        const wrong = wrongDelimiter(split, spec)
        if (wrong) throw wrong
        return { value: [], findings: [...header, ...findings] }
      }
      if (rows === 0 && !broken) throw noTable(split, spec)
      return { value: reader.tables(), findings: [...reader.findings(), ...findings] }
    },
  }
}
