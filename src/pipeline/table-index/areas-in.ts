import type { ColumnSpec, Dialect, Read } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { Table } from '../../model/table.ts'
import { readLookup } from '../gather/read-lookup.ts'
import { hasErrors } from '../../model/has-errors.ts'

/** What a table says of its areas before any number is read. */
export interface TableAreas {
  /** Key and name of each area, once. */
  readonly areas: readonly (readonly [key: string, name: string])[]
  /** First and last year; null where the table has no column of years, or no year in it. */
  readonly years: { readonly from: number; readonly to: number } | null
}

interface Asked {
  readonly file: string
  readonly key: string
  readonly name: string | null
  readonly year: string | null
  readonly format: Dialect
  readonly drop: readonly string[]
}

/** The areas and years of a table; null where it cannot be read, or a year is none. */
export async function areasIn(asked: Asked, bytes: Bytes): Promise<Read<TableAreas | null>> {
  const { file, key, name, year, format, drop } = asked
  const columns = Object.fromEntries<ColumnSpec>([
    ...(name === null ? [] : [['name', { header: name, type: 'text' }] as [string, ColumnSpec]]),
    ...(year === null ? [] : [['year', { header: year, type: 'text' }] as [string, ColumnSpec]]),
  ])
  const { value: table, findings } = await readLookup({ source: 'table', file, format, key, columns }, bytes)
  const bad = table === null || year === null ? [] : noYears(table, year, drop)
  if (table === null || hasErrors([...findings, ...bad])) return { value: null, findings: [...findings, ...bad] }
  const rows = table.keys.flatMap((_, i) => (drop.includes(table.keys[i]!) ? [] : [i]))
  const known = new Map<string, string>()
  for (const i of rows) if (!known.has(table.keys[i]!)) known.set(table.keys[i]!, table.texts['name']?.[i] ?? '')
  const years = year === null ? [] : rows.map((i) => Number(table.texts['year']![i]))
  return {
    value: {
      areas: [...known].map(([one, label]) => [one, label || one]),
      years:
        years.length === 0
          ? null
          : { from: years.reduce((a, b) => Math.min(a, b)), to: years.reduce((a, b) => Math.max(a, b)) },
    },
    findings: [],
  }
}

function noYears(table: Table, column: string, drop: readonly string[]): Finding[] {
  return table.keys.flatMap((key, i): Finding[] => {
    const value = table.texts['year']![i]!
    if (/^(19|20|21)\d\d$/.test(value) || drop.includes(key)) return []
    return [
      {
        code: 'ATL-0208',
        severity: 'error',
        file: table.file,
        row: table.lines[i]!,
        column,
        raum: key,
        value,
        found: { de: `"${value}" ist kein Jahr`, en: `"${value}" is no year` },
        expected: { de: 'vier Ziffern', en: 'four digits' },
      },
    ]
  })
}
