import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { Cell, GridRow } from '../../model/grid.ts'
import { findingList } from '../table/finding-list.ts'
import { headerText } from '../table/header-text.ts'
import type { Headers } from '../table/headers.ts'
import { inParts, uncalculated } from './mark-words.ts'
import { mergedNumbers, withMerged } from './merged-cells.ts'
import { percentColumn } from './percent-column.ts'
import type { Range, SheetRow } from './sheet.ts'

/**
 * Looks at the cells that the plan asks for before they are read as cells of any table: results that failed or
 * were never calculated (ATL-0247), numbers shown as per cent (ATL-0249), numbers in merged cells (ATL-0250).
 * `read` gives the row with what is settled, or null where its key cannot be known.
 */
export function cellJudge({ at, least, most }: Headers, merged: readonly Range[], spec: TableSpec) {
  const place = (header: string) => at.get(headerText(header))!
  const list = Object.values(spec.columns)
  const numbers = new Map(list.filter(({ type }) => type === 'number').map(({ header }) => [place(header), header]))
  const others = [
    ...list.filter(({ type }) => type === 'text').map(({ header }) => header),
    ...[spec.where, ...list.map(({ where }) => where)].flatMap((where) => Object.keys(where ?? {})),
  ]
  const naming = [...spec.key, ...(typeof spec.year === 'object' ? [spec.year.column] : [])]
  const named = new Map(naming.map((header) => [place(header), header]))
  const asked = new Map([...others.map((header) => [place(header), header] as const), ...named, ...numbers])
  const yearAt = typeof spec.year === 'object' ? place(spec.year.column) : -1
  const signs = new Set(Object.keys(spec.signs).map((sign) => sign.trim()))
  const percents = new Map([...numbers].map(([position, header]) => [position, percentColumn(header, spec)]))
  const fill = withMerged(merged, new Set([...asked.keys()].filter((position) => !numbers.has(position))))
  const twofold = mergedNumbers(merged, numbers, spec)
  const failed = findingList()
  const drop = new Set(spec.drop.map((key) => key.trim()))
  const isDropped = (cells: readonly Cell[]) =>
    drop.size > 0 && drop.has(spec.key.map((header) => String(cells[place(header)] ?? '').trim()).join(''))

  function read(row: SheetRow): GridRow | null {
    const cells: Cell[] = fill(row).slice(0, most)
    while (cells.length < least) cells.push(null)
    let known = true
    for (const [position, mark] of row.marks) {
      const header = asked.get(position)
      if (header === undefined || mark.kind === 'percent') continue
      if (mark.kind === 'rich') {
        if (!numbers.has(position) || !/\d/.test(String(cells[position]))) continue
        failed.add(partly(String(cells[position]), header, row.line, spec))
        cells[position] = null
        continue
      }
      if (mark.kind === 'error' && signs.has(mark.text)) continue
      failed.add(noResult(mark.kind === 'error' ? mark.text : null, header, row.line, spec))
      cells[position] = null
      known &&= !named.has(position)
    }
    for (const [position, percent] of percents)
      cells[position] = percent.read(cells[position]!, row.line, row.marks.get(position)?.kind === 'percent')
    if (isDropped(cells)) for (const at of textsAcross(merged, row)) cells[at] = null
    else twofold.look(row)
    if (yearAt >= 0) cells[yearAt] = yearOf(cells[yearAt]!)
    return known ? { cells, line: row.line } : null
  }

  return {
    read,
    findings: (): Finding[] => [
      ...failed.all(),
      ...twofold.findings(),
      ...[...percents.values()].flatMap((percent) => percent.findings()),
    ],
  }
}

/** Texts merged over several columns: of a row that is no data, a heading. */
const textsAcross = (merged: readonly Range[], { cells, line }: SheetRow): number[] =>
  merged
    .filter(({ top, left, right }) => top === line && right > left && typeof cells[left] === 'string')
    .map(({ left }) => left)

/** A Stichtag counts for its year. */
const yearOf = (cell: Cell): Cell =>
  typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell.slice(0, 4) : cell

const partly = (value: string, column: string, row: number, { file }: TableSpec): Finding => ({
  code: 'ATL-0208',
  severity: 'error',
  file,
  row,
  column,
  value,
  ...inParts,
  expected: { de: 'eine Zahl', en: 'a number' },
})

const noResult = (text: string | null, column: string, row: number, { file, source }: TableSpec): Finding => ({
  code: 'ATL-0247',
  severity: 'error',
  file,
  row,
  column,
  expected: { de: 'ein Wert', en: 'a value' },
  ...(text === null
    ? uncalculated
    : {
        value: text,
        found: { de: `die Formel ergibt den Fehler ${text}`, en: `the formula gives the error ${text}` },
        remedy: {
          de: `Formel berichtigen, oder die Bedeutung angeben: sources.${source}.signs: {"${text}": void}`,
          en: `correct the formula, or declare its meaning: sources.${source}.signs: {"${text}": void}`,
        },
      }),
})
