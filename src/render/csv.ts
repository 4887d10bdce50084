import type { Publication } from '../model/publication.ts'
import { plain } from './plain.ts'
import type { Column } from './tables/column.ts'

/** One table in both ways of writing it down. */
export interface Csv {
  readonly machine: string
  readonly excel: string
}

/** Machines read RFC 4180 with a decimal point; a German Excel opens only the other one with a double click. */
const dialects = {
  machine: { start: '', delimiter: ',', end: '\n', quote: /[",\r\n]/, formula: null },
  // OWASP, CSV Injection: a text cell that begins so would run as a formula.
  excel: { start: '\ufeff', delimiter: ';', decimal: ',', end: '\r\n', quote: /[";\r\n]/, formula: /^[=+\-@\t\r]/ },
} as const

type Dialect = (typeof dialects)[keyof typeof dialects]

/**
 * A table as CSV text for machines and for Excel, rows in the order given, one header row. Numbers stand at full
 * precision and are never escaped; a missing one is an empty cell. For Excel a text that would start a formula gets a
 * leading apostrophe: a note "- siehe Anhang" does, a class `2+/-` does not. O(cells): every cell is asked for once.
 */
export function csv<Score>(columns: readonly Column<Score>[], scores: readonly Score[], publication: Publication): Csv {
  const { machine, excel } = dialects
  const values = columns.map(({ name }): string | number => name)
  const forMachines = values.map((name) => cellText(name, machine))
  const forExcel = values.map((name) => cellText(name, excel))
  const lines = { machine: [forMachines.join(machine.delimiter)], excel: [forExcel.join(excel.delimiter)] }
  for (const score of scores) {
    columns.forEach((column, i) => {
      const value = column.cell(score, publication)
      // Below each other the same value stands again and again.
      if (Object.is(value, values[i])) return
      values[i] = value
      forMachines[i] = cellText(value, machine)
      forExcel[i] = typeof value === 'string' ? cellText(value, excel) : forMachines[i].replace('.', excel.decimal)
    })
    lines.machine.push(forMachines.join(machine.delimiter))
    lines.excel.push(forExcel.join(excel.delimiter))
  }
  return {
    machine: machine.start + [...lines.machine, ''].join(machine.end),
    excel: excel.start + [...lines.excel, ''].join(excel.end),
  }
}

function cellText(value: string | number, { quote, formula }: Dialect): string {
  if (typeof value === 'number') return plain(value)
  const safe = formula?.test(value) ? `'${value}` : value
  return quote.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
