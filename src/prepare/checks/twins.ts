import type { Finding } from '../../model/finding.ts'
import type { Table } from '../../model/table.ts'
import type { Subject } from './subject.ts'

/** Rows with fewer different numbers may well be alike by chance. */
const fewest = 3

/** Rows whose numbers all equal those of another area's row: most often copied by mistake. O(rows × columns). */
export const twins = ({ tables }: Subject): Finding[] => tables.flatMap(inTable)

function inTable(table: Table): Finding[] {
  const columns = Object.values(table.numbers)
  const rowsOf = new Map<string, number[]>()
  table.keys.forEach((_, i) => {
    const numbers = columns.map(({ values }) => values[i]!)
    if (new Set(numbers.filter((value) => !Number.isNaN(value))).size < fewest) return
    const row = numbers.join(' ')
    rowsOf.set(row, [...(rowsOf.get(row) ?? []), i])
  })
  const alike = [...rowsOf.values()].filter((rows) => rows.length > 1)
  if (alike.length === 0) return []
  const often = columns.map(({ values }) => {
    const counts = new Map<number, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  })
  // Small counts are alike in many areas: a copy shows by a number that none but these rows have.
  const telling = ([first, ...more]: readonly number[]) =>
    columns.some(({ values }, c) => !Number.isNaN(values[first!]) && often[c]!.get(values[first!]!) === more.length + 1)
  return alike
    .filter(telling)
    .flatMap(([first, ...more]) =>
      more.flatMap((i) => (table.keys[i] === table.keys[first!] ? [] : [twin(table, columns.length, first!, i)])),
    )
    .sort((a, b) => a.row! - b.row!)
}

const twin = (table: Table, n: number, first: number, i: number): Finding => ({
  code: 'ATL-0336',
  severity: 'warning',
  file: table.file,
  row: table.lines[i]!,
  raum: table.keys[i]!,
  year: table.year,
  found: {
    // what was counted stands in no line
    de: `alle ${n} Zahlen sind dieselben wie für ${table.keys[first]}${table.lines[first] ? ` in Zeile ${table.lines[first]}` : ''}`,
    en: `all ${n} numbers are those of ${table.keys[first]}${table.lines[first] ? ` in line ${table.lines[first]}` : ''}`,
  },
  remedy: { de: 'prüfen, ob eine Zeile kopiert wurde', en: 'check whether a row was copied' },
})
