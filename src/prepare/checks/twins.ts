import type { Finding } from '../../model/finding.ts'
import type { Table } from '../../model/table.ts'
import type { Subject } from './subject.ts'

/** Rows with fewer different numbers may well be alike by chance. */
const fewest = 3

/** Rows whose numbers all equal those of another area's row: most often copied by mistake. O(rows × columns). */
export const twins = ({ tables }: Subject): Finding[] => tables.flatMap(inTable)

function inTable(table: Table): Finding[] {
  const columns = Object.values(table.numbers)
  const seen = new Map<string, number>()
  return Array.from(table.keys).flatMap((key, i): Finding[] => {
    const numbers = columns.map(({ values }) => values[i]!)
    if (new Set(numbers.filter((value) => !Number.isNaN(value))).size < fewest) return []
    const row = numbers.join(' ')
    const first = seen.get(row)
    if (first === undefined) {
      seen.set(row, i)
      return []
    }
    if (table.keys[first] === key) return []
    return [
      {
        code: 'ATL-0336',
        severity: 'warning',
        file: table.file,
        row: table.lines[i]!,
        raum: key,
        year: table.year,
        found: {
          // what was counted stands in no line
          de: `alle ${columns.length} Zahlen sind dieselben wie für ${table.keys[first]}${table.lines[first] ? ` in Zeile ${table.lines[first]}` : ''}`,
          en: `all ${columns.length} numbers are those of ${table.keys[first]}${table.lines[first] ? ` in line ${table.lines[first]}` : ''}`,
        },
        remedy: { de: 'prüfen, ob eine Zeile kopiert wurde', en: 'check whether a row was copied' },
      },
    ]
  })
}
