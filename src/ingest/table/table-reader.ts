import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import type { Table, TotalRow } from '../../model/table.ts'
import type { Year } from '../../model/year.ts'
import type { Ahead } from './ahead.ts'
import { cellRow, type CellRow } from './cell-row.ts'
import type { CellRows, Usual } from './cell-rows.ts'
import type { Filling } from './filling.ts'
import { findingList } from './finding-list.ts'
import { firstOf } from './first-of.ts'
import { headerText } from './header-text.ts'
import type { Headers } from './headers.ts'
import { longTable } from './long-table.ts'
import { matcher } from './matcher.ts'
import { readColumns, totalNumbers } from './read-columns.ts'
import { rowFindings } from './row-findings.ts'
import { rowWidth } from './row-width.ts'
import { wideTable } from './wide-table.ts'

export interface TableReader {
  /** Reads a row of a format that has cells of its own. */
  read(row: GridRow): void
  take(row: CellRow): void
  /** Takes rows at once, up to the first that is unusual, and answers how many it has taken. */
  takeMany(rows: CellRows): number
  /** One table a Berichtsjahr, ascending. */
  tables(): Table[]
  findings(): Finding[]
}

interface Growing {
  readonly filling: Filling
  readonly totals: TotalRow[]
}

/** Fills tables row by row: total rows and rows of other years kept apart, cells typed as declared. */
export function tableReader({ at, least, most }: Headers, spec: TableSpec, ahead?: Ahead): TableReader {
  const place = (header: string) => at.get(headerText(header))!
  const columns = readColumns(at, spec)
  const wanted = matcher(spec.where, at, spec, `sources.${spec.source}`)
  const keys = spec.key.map((header) => ({ header, at: place(header) }))
  const keyHeader = spec.key.join(' + ')
  const yearAt = typeof spec.year === 'object' ? place(spec.year.column) : -1
  const covered = new Set<number>(spec.years)
  const drop = new Set(spec.drop.map((key) => key.trim()))
  const mayBeTotal = firstOf([...drop])
  const growing = new Map<number, Growing>()
  const twice = findingList()
  const say = rowFindings(spec, keyHeader)
  const view = cellRow()
  const fits = rowWidth(least, most, say.width)
  // Cells shift only where a delimiter splits rows; other formats leave blank cells out.
  const split = spec.kind === 'csv'

  let last = { year: NaN, table: null as Growing | null }

  /** The table of a year; most rows are of the same year as the one before. */
  function table(year: number): Growing {
    if (last.table !== null && last.year === year) return last.table
    let found = growing.get(year)
    if (!found) {
      found = { filling: columns.long ? longTable(columns, spec, year, twice) : wideTable(columns, ahead), totals: [] }
      growing.set(year, found)
    }
    last = { year, table: found }
    return found
  }

  const keyOf = (row: CellRow) => keys.map((part) => row.text(part.at)).join('')

  function take(row: CellRow): void {
    if (split && !fits(row)) return
    if (wanted !== null && !wanted.matches(row)) return
    // Points have no key: every row is one.
    const first = keys.length === 0 ? '' : row.text(keys[0]!.at)
    const key = keys.length === 1 ? first : keyOf(row)
    const total =
      keys.length === 0 || !mayBeTotal(row.first(keys[0]!.at))
        ? null
        : drop.has(key)
          ? key
          : drop.has(first)
            ? first
            : null
    const year = yearAt < 0 ? (spec.year as Year) : readYear(row.text(yearAt))
    if (year === null) return say.year(row.text(yearAt), row.line, total)
    if (year !== last.year && !covered.has(year)) return
    if (total !== null) {
      const numbers = totalNumbers(columns, row)
      if (!columns.long || Object.keys(numbers).length > 0)
        table(year).totals.push({ key: total, line: row.line, numbers })
      return
    }
    for (let i = 0; i < keys.length; i++) {
      const { at } = keys[i]!
      if (keys.length === 1 ? key === '' : row.blank(at)) return say.key(key, emptyParts(row), row.line)
      if (row.stored(at)) return say.numericKey(row.text(at), row.line)
    }
    table(year).filling.add(key, row)
  }

  // Rows with a key, that can be neither a total nor the footer: their columns are read one after the other.
  const { footer } = spec.dialect
  const usual: Usual = {
    least,
    most,
    begins: [
      { at: 0, barred: firstOf(footer === null ? [] : [footer]) },
      ...keys.map(({ at }, i) => ({ at, barred: i === 0 ? mayBeTotal : firstOf([]) })),
    ],
    same: yearAt,
  }
  const batch: string[] = []

  function takeMany(rows: CellRows): number {
    if (wanted !== null) return 0
    const year = yearAt < 0 ? (spec.year as Year) : readYear(rows.row(0).text(yearAt))
    if (year === null || !covered.has(year)) return 0
    const count = rows.usual(usual)
    if (count === 0 || !fits(rows.row(0))) return 0
    if (keys.length === 1) rows.texts(keys[0]!.at, count, batch, 0)
    else for (let i = 0; i < count; i++) batch[i] = keyOf(rows.row(i))
    table(year).filling.addMany(batch, rows, count)
    return count
  }

  const emptyParts = (row: CellRow) => keys.filter((part) => row.blank(part.at)).map(({ header }) => header)

  /** Where the rows of the plan's years hold nothing, the columns need not be asked. */
  function unmatched(): Finding[] {
    const asked = growing.size === 0 ? [] : [...columns.numbers, ...columns.texts].map((column) => column.wanted)
    return [wanted, ...asked].flatMap((each) => each?.findings() ?? [])
  }

  return {
    read: (row) => take(view.show(row)),
    take,
    takeMany,
    tables: () =>
      [...growing]
        .sort(([a], [b]) => a - b)
        .map(([year, { filling, totals }]) => ({
          source: spec.source,
          year: year as Year,
          file: spec.file,
          keyHeader,
          ...filling.filled(),
          totals,
        })),
    findings: () =>
      [
        ...say.findings(),
        ...twice.all(),
        ...unmatched(),
        ...columns.numbers.flatMap(({ cell }) => cell.findings()),
      ].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  }
}

const readYear = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null)
