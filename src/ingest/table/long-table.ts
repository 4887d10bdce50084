import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { CellRow } from './cell-row.ts'
import { filledColumn, type Filling } from './filling.ts'
import type { FindingList } from './finding-list.ts'
import { addCell, grownCells, growing } from './growing.ts'
import { growingLines } from './growing-lines.ts'
import type { ReadColumns } from './read-columns.ts'

/**
 * A long table: several rows make up an area, and each column takes its number from the row that the plan asks
 * for; absent where there is none. Two such rows would count twice and are refused (ATL-0303); a text may
 * repeat itself.
 */
export function longTable(columns: ReadColumns, spec: TableSpec, year: number, twice: FindingList): Filling {
  const { numbers, texts } = columns
  const keys: string[] = []
  const rowOf = new Map<string, number>()
  const lines = growingLines()
  const cells = numbers.map(() => ({ cells: growing(), lines: growingLines() }))
  const words = texts.map(() => ({ texts: [] as string[], lines: growingLines() }))
  const keyHeader = spec.key.join(' + ')

  function rowFor(key: string, line: number): number {
    const known = rowOf.get(key)
    if (known !== undefined) return known
    const row = keys.push(key) - 1
    rowOf.set(key, row)
    lines.add(line)
    for (const cell of cells) {
      addCell(cell.cells)
      cell.lines.add(0)
    }
    for (const word of words) {
      word.texts.push('')
      word.lines.add(0)
    }
    return row
  }

  const repeat = (header: string, name: string, key: string, line: number, before: number): Finding => ({
    code: 'ATL-0303',
    severity: 'error',
    file: spec.file,
    row: line,
    column: header,
    value: key,
    raum: key,
    year,
    found: {
      de: `für ${name} passt auch Zeile ${before}: der Raum würde doppelt gezählt`,
      en: `line ${before} fits ${name} as well: the area would count twice`,
    },
    expected: { de: `je ${keyHeader} eine Zeile`, en: `one row for each ${keyHeader}` },
    remedy: {
      de: `sources.${spec.source}.columns.${name}.where enger fassen`,
      en: `make sources.${spec.source}.columns.${name}.where narrower`,
    },
  })

  function add(key: string, row: CellRow): void {
    const at = rowFor(key, row.line)
    numbers.forEach((column, i) => {
      if (column.wanted !== null && !column.wanted.matches(row)) return
      const into = cells[i]!
      const before = into.lines.at(at)
      if (before > 0) return twice.add(repeat(column.header, column.name, key, row.line, before))
      column.cell.read(row, column.at, into.cells, at)
      into.lines.set(at, row.line)
    })
    texts.forEach((column, i) => {
      if (column.wanted !== null && !column.wanted.matches(row)) return
      const into = words[i]!
      const before = into.lines.at(at)
      const text = row.text(column.at)
      if (before > 0 && text !== into.texts[at])
        return twice.add(repeat(column.header, column.name, key, row.line, before))
      into.texts[at] = text
      if (before === 0) into.lines.set(at, row.line)
    })
  }

  return {
    add,
    addMany(found, rows, count) {
      for (let i = 0; i < count; i++) add(found[i]!, rows.row(i))
    },
    filled: () => ({
      keys,
      lines: lines.lines(),
      numbers: Object.fromEntries(
        numbers.map((column, i) => {
          const into = cells[i]!
          return [column.name, filledColumn(column, { ...grownCells(into.cells), lines: into.lines.lines() })]
        }),
      ),
      texts: Object.fromEntries(texts.map(({ name }, i) => [name, words[i]!.texts])),
    }),
  }
}
