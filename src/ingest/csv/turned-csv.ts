import type { Read, TableSpec } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import type { GridRow } from '../../model/grid.ts'
import type { Table } from '../../model/table.ts'
import { cellRow } from '../table/cell-row.ts'
import { deliveredTable } from '../table/delivered-table.ts'
import { rowFindings } from '../table/row-findings.ts'
import { rowPart } from '../table/row-part.ts'
import { rowWidth } from '../table/row-width.ts'
import { turn } from '../table/turn.ts'
import { turnedBack } from '../table/turned-back.ts'
import { tableText } from '../text/table-text.ts'
import { quoteFinding } from './quote-finding.ts'
import { behindTitles, rows } from './rows.ts'

/**
 * Reads CSV whose areas stand in columns: its rows behind the title rows, up to the footer or within its range, turned. Every row
 * must be as long as the first (ATL-0210). O(n), also in memory.
 */
export async function turnedCsv(bytes: Bytes, spec: TableSpec): Promise<Read<Table[]>> {
  const { dialect, span, lines: [first, last] = [0, Infinity] } = spec
  const text = await tableText(bytes, spec)
  const say = rowFindings(spec, spec.key.join(' + '))
  const view = cellRow()
  const part = span === undefined ? null : rowPart(span)
  const grid: GridRow[] = []
  let fits: ReturnType<typeof rowWidth> | null = null
  const from = behindTitles(text, dialect)
  const take = (row: GridRow): boolean => {
    const whole = view.show(row)
    const seen = part === null ? whole : part.show(whole)
    const cells = Array.from({ length: seen.width }, (_, i) => seen.text(i))
    if (row.line < first || cells.every((cell) => cell === '')) return true
    if (row.line > last || (dialect.footer !== null && grid.length > 0 && cells[0]!.startsWith(dialect.footer)))
      return false
    fits ??= rowWidth(cells.findLastIndex((cell) => cell !== '') + 1, cells.length, say.width)
    if (fits(seen)) grid.push({ cells, line: row.line })
    return true
  }
  const fault = typeof from === 'number' ? rows(text, dialect, from, take) : from
  const broken = [...say.findings(), ...(fault === null ? [] : [quoteFinding(fault, spec)])]
  if (broken.length > 0) return { value: [], findings: broken }
  const turned = turn(grid)
  const { lines: _lines, span: _span, ...whole } = spec
  const table = deliveredTable({ ...whole, header: null, dialect: { ...dialect, skip: 0, footer: null } })
  turned.rows.every((row) => table.take(view.show(row)))
  return turnedBack(table.finish(), turned, spec)
}
