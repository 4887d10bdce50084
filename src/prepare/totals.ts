import type { Finding } from '../model/finding.ts'
import { rowsOfTotal } from '../model/rows-of-total.ts'
import { statusCode } from '../model/status.ts'
import type { Column, Table, TotalRow } from '../model/table.ts'
import type { Withholding } from '../model/withholding.ts'
import { rangesApart } from './checks/tolerance.ts'
import { countRange, sumOfRanges } from './count-range.ts'
import { deviation } from './deviation.ts'
import { rangeText } from './range-text.ts'

/**
 * Total rows against the sum of their columns, for the columns that are counts. A total whose key begins the
 * keys of some areas (`01` of `0101` and `0102`) is the total of these; one of several with the same name ("Zusammen"
 * below each Bezirk) that of the rows since the one before, or of all; any other is that of all. Counts that are withheld
 * or rounded stand for what the plan says they may be, others that are missing for any number of persons. O(totals × cells).
 * Where the publisher perturbs counts, a difference is told, and judged where it goes beyond all that they may be moved by.
 */
export const totals = (
  table: Table,
  counts: ReadonlySet<string>,
  withholding: (column: string) => Withholding = () => ({}),
): Finding[] =>
  table.totals.flatMap((row) => {
    const rows = Array.from(table.keys, (_, i) => i)
    const below = rows.filter((i) => table.keys[i]!.startsWith(row.key))
    return Object.entries(row.numbers).flatMap(([name, total]) => {
      const column = table.numbers[name]
      const id = `${table.source}.${name}`
      if (!column || !counts.has(id) || Number.isNaN(total)) return []
      const rule = withholding(id)
      const found = differs(table, row, column, total, below.length > 0 ? below : rows, rule)
      const part = below.length > 0 || found.length === 0 ? null : section(table, row, name)
      const judged = part === null ? found : differs(table, row, column, total, part, rule, true)
      return judged
    })
  })

/** The rows of a total that is one of several with its name; null where it is the only one. */
function section({ totals: all, lines, numbers }: Table, { key, line }: TotalRow, name: string): number[] | null {
  const same = all.filter((other) => other.key === key && Object.hasOwn(other.numbers, name))
  if (new Set(same.map((other) => other.line)).size < 2) return null
  return rowsOfTotal(
    line,
    same.map((other) => other.line),
    numbers[name]!.lines ?? lines,
  )
}

/** Official advice is not to add such counts up; that they do not add up is no fault. */
const asNote = ({ remedy: _, ...finding }: Finding): Finding => ({
  ...finding,
  severity: 'info',
  consequence: {
    de: 'der Herausgeber überlagert die Zahlen (perturbation), Summen gehen nicht auf',
    en: 'the publisher perturbs the counts (perturbation), totals do not add up',
  },
})

function differs(
  table: Table,
  row: TotalRow,
  { header, values, status, lines: own = table.lines }: Column,
  total: number,
  rows: readonly number[],
  rule: Withholding,
  isSection = false,
): Finding[] {
  const sum = sumOfRanges(rows.map((i) => countRange(values[i]!, status[i]!, rule)))
  const stated = countRange(total, statusCode.ok, rule)!
  if (!rangesApart(stated, sum, null)) return []
  const text = rangeText(sum)
  const lines = rows.map((i) => own[i]!)
  const which =
    isSection && lines.length > 0
      ? { de: ` der Zeilen ${lines[0]} bis ${lines.at(-1)}`, en: ` of rows ${lines[0]} to ${lines.at(-1)}` }
      : { de: '', en: '' }
  const slack = deviation([total, ...rows.map((i) => values[i]!)].map((value) => ({ value, rule })))
  const within = slack > 0 && !rangesApart(stated, sum, { absolute: slack })
  const found: Finding[] = [
    {
      code: 'ATL-0307',
      severity: 'error',
      file: table.file,
      row: row.line,
      column: header,
      value: String(total),
      year: table.year,
      found: {
        de: `die Summenzeile "${row.key}" nennt ${total}, die Räume${which.de} ergeben ${text.de}`,
        en: `the total row "${row.key}" says ${total}, the areas${which.en} add up to ${text.en}`,
      },
      expected:
        slack === 0 || within ? text : { de: `${text.de}, erlaubt ± ${slack}`, en: `${text.en}, allowed ± ${slack}` },
      remedy: { de: 'fehlende, doppelte oder falsche Zeilen suchen', en: 'look for missing, doubled or wrong rows' },
    },
  ]
  return within ? found.map(asNote) : found
}
