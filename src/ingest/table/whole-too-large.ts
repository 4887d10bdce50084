import type { Finding } from '../../model/finding.ts'

/** ATL-0239, at the first such cell of a column; of which file its reader says. */
export const wholeTooLarge = (column: string, { row, value }: { row: number; value: string }): Finding => ({
  code: 'ATL-0239',
  severity: 'error',
  row,
  column,
  value,
  found: { de: 'die ganze Zahl ist größer als 2^53', en: 'the whole number is beyond 2^53' },
  expected: { de: 'Zahlen, die sich genau rechnen lassen', en: 'numbers that can be computed exactly' },
  remedy: { de: 'ist es ein Schlüssel, die Spalte unter key nennen', en: 'if it is a key, name the column in key' },
})
