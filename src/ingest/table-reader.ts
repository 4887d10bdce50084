import type { TableSpec } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { Column, Table } from '../model/table.ts'
import type { Year } from '../model/year.ts'
import type { Headers } from './headers.ts'
import { numberColumn, type Filling } from './number-column.ts'
import { rowFindings } from './row-findings.ts'
import type { Row } from './rows.ts'

export interface TableReader {
  read(row: Row): void
  /** One table a Berichtsjahr, ascending. */
  tables(): Table[]
  findings(): Finding[]
}

interface Growing {
  readonly keys: string[]
  readonly lines: number[]
  readonly numbers: readonly Filling[]
  readonly texts: readonly string[][]
  readonly totals: { key: string; line: number; numbers: Record<string, number> }[]
}

/** Fills tables row by row: total rows and rows of other years kept apart, cells typed as declared. */
export function tableReader({ at, least, most }: Headers, spec: TableSpec): TableReader {
  const place = (header: string) => at.get(header.trim())!
  const columns = Object.entries(spec.columns).map(([name, { header, type }]) => ({
    name,
    header,
    type,
    at: place(header),
  }))
  const numbers = columns
    .filter(({ type }) => type === 'number')
    .map((column) => ({ ...column, cell: numberColumn(column.header, spec) }))
  const texts = columns.filter(({ type }) => type === 'text')
  const keys = spec.key.map((header) => ({ header, at: place(header) }))
  const keyHeader = spec.key.join(' + ')
  const yearAt = typeof spec.year === 'object' ? place(spec.year.column) : -1
  const covered = new Set<number>(spec.years)
  const drop = new Set(spec.drop.map((key) => key.trim()))
  const growing = new Map<number, Growing>()
  const say = rowFindings(spec, keyHeader)

  const table = (year: number): Growing => {
    let found = growing.get(year)
    if (!found) {
      found = { keys: [], lines: [], numbers: numbers.map(filling), texts: texts.map(() => []), totals: [] }
      growing.set(year, found)
    }
    return found
  }

  function read({ cells, line }: Row): void {
    if (cells.length < least || cells.some((cell, i) => i >= most && cell.trim() !== ''))
      return say.width(cells, line, least, most)
    const parts = keys.map((part) => cells[part.at]!.trim())
    const key = parts.join('')
    const total = drop.has(key) ? key : drop.has(parts[0]!) ? parts[0]! : null
    const year = yearAt < 0 ? (spec.year as Year) : readYear(cells[yearAt]!)
    if (year === null) return say.year(cells[yearAt]!.trim(), line, total)
    if (!covered.has(year)) return
    if (total !== null) return addTotal(total, cells, line, year)
    const empty = keys.filter((_, i) => parts[i] === '').map(({ header }) => header)
    if (empty.length) return say.key(key, empty, line)
    const into = table(year)
    into.keys.push(key)
    into.lines.push(line)
    numbers.forEach((column, i) => column.cell.read(cells[column.at]!, line, into.numbers[i]!))
    texts.forEach((column, i) => into.texts[i]!.push(cells[column.at]!.trim()))
  }

  function addTotal(key: string, cells: readonly string[], line: number, year: number): void {
    const sums: Record<string, number> = {}
    for (const column of numbers) {
      const into = filling()
      column.cell.read(cells[column.at]!, line, into)
      sums[column.name] = into.values[0]!
    }
    table(year).totals.push({ key, line, numbers: sums })
  }

  const finish = (year: number, grown: Growing): Table => ({
    source: spec.source,
    year: year as Year,
    file: spec.file,
    keyHeader,
    keys: grown.keys,
    lines: Uint32Array.from(grown.lines),
    numbers: Object.fromEntries(
      numbers.map(({ name, header, at }, i): [string, Column] => {
        const { values, status } = grown.numbers[i]!
        return [name, { header, at: at + 1, values: new Float64Array(values), status: new Uint8Array(status) }]
      }),
    ),
    texts: Object.fromEntries(texts.map(({ name }, i) => [name, grown.texts[i]!])),
    totals: grown.totals,
  })

  return {
    read,
    tables: () => [...growing].sort(([a], [b]) => a - b).map(([year, grown]) => finish(year, grown)),
    findings: () =>
      [...say.findings, ...numbers.flatMap(({ cell }) => cell.findings())].sort((a, b) => a.row! - b.row!),
  }
}

const filling = (): Filling => ({ values: [], status: [] })

const readYear = (text: string): number | null => (/^\d{4}$/.test(text.trim()) ? Number(text) : null)
