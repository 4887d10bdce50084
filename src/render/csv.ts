import type { Publication } from '../model/publication.ts'
import { plain } from './plain.ts'
import type { Column } from './tables/column.ts'

/** Machines read RFC 4180 with a decimal point; a German Excel opens only the other one with a double click. */
const dialects = {
  machine: { start: '', delimiter: ',', decimal: '.', end: '\n', quote: /[",\r\n]/, formula: null },
  // OWASP, CSV Injection: a text cell that begins so would run as a formula.
  excel: { start: '\ufeff', delimiter: ';', decimal: ',', end: '\r\n', quote: /[";\r\n]/, formula: /^[=+\-@\t\r]/ },
} as const

/**
 * A table as CSV text, rows in the order given, one header row. Numbers stand at full precision and are never
 * escaped; a missing one is an empty cell. In the dialect `excel` a text that would start a formula gets a
 * leading apostrophe: a note "- siehe Anhang" does, a class `2+/-` does not. O(cells).
 */
export function csv<Score>(
  columns: readonly Column<Score>[],
  scores: readonly Score[],
  publication: Publication,
  dialect: keyof typeof dialects,
): string {
  const { start, delimiter, decimal, end, quote, formula } = dialects[dialect]
  const text = (value: string): string => {
    const safe = formula?.test(value) ? `'${value}` : value
    return quote.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const cell = (value: string | number): string => {
    if (typeof value === 'string') return text(value)
    return decimal === '.' ? plain(value) : plain(value).replace('.', decimal)
  }
  // Below each other the same text stands again and again.
  const above = columns.map(({ name }) => ({ value: name as string | number, cell: text(name) }))
  const head = above.map((column) => column.cell).join(delimiter)
  const rows = scores.map((score) => {
    const line = new Array<string>(columns.length)
    for (let i = 0; i < columns.length; i++) {
      const value = columns[i]!.cell(score, publication)
      const same = above[i]!
      if (value !== same.value) {
        same.value = value
        same.cell = cell(value)
      }
      line[i] = same.cell
    }
    return line.join(delimiter)
  })
  return start + [head, ...rows, ''].join(end)
}
