import type { TableSpec } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import type { FlatRow } from './flat-rows.ts'
import { powerOfTen } from './power-of-ten.ts'
import { own } from './slices.ts'

/**
 * The units of each column the plan asks for. Several in one column are an error (ATL-0270): per cent and
 * counts stand in the same file, and so do persons and thousands of euros. A unit that names thousands is
 * told (ATL-0271), for the numbers are multiplied by it.
 */
export function units(rows: readonly FlatRow[], asked: TableSpec, spec: TableSpec): Finding[] {
  return Object.entries(asked.columns).flatMap(([name, { where = {} }]): Finding[] => {
    const seen = new Map<string, FlatRow>()
    for (const row of rows)
      if (!seen.has(row.unit) && fits(row, where) && fits(row, asked.where ?? {})) seen.set(row.unit, row)
    const list = [...seen.keys()].map((unit) => `"${unit}"`).join(', ')
    const { header } = spec.columns[name]!
    const place = { file: spec.file, column: header } as const
    const path = `sources.${spec.source}.columns.${name}`
    if (seen.size > 1)
      return [
        {
          ...place,
          code: 'ATL-0270',
          severity: 'error',
          row: [...seen.values()][1]!.line,
          found: {
            de: `die Werte für ${name} stehen in mehreren Einheiten: ${list}`,
            en: `the values for ${name} are in several units: ${list}`,
          },
          expected: { de: 'eine Einheit je Spalte', en: 'one unit for each column' },
          remedy: {
            de: `Einheit angeben: ${path}.where: {${own.unit}: …}`,
            en: `choose the unit: ${path}.where: {${own.unit}: …}`,
          },
        },
      ]
    const [unit] = seen.keys()
    if (unit === undefined || powerOfTen(unit) === 0) return []
    const times = `1${'000'.repeat(powerOfTen(unit) / 3)}`
    return [
      {
        ...place,
        code: 'ATL-0271',
        severity: 'info',
        row: seen.get(unit)!.line,
        value: unit,
        found: {
          de: `die Werte stehen in "${unit}" und werden mit ${times} malgenommen`,
          en: `the values are in "${unit}" and are multiplied by ${times}`,
        },
      },
    ]
  })
}

const fits = (row: FlatRow, where: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(where).every(([header, texts]) => texts.some((text) => text.trim() === textOf(row, header)))

/** The cell of a row under a header of the table that the file is turned into. */
export function textOf(row: FlatRow, header: string): string {
  if (header === own.measure) return row.measure
  if (header === own.unit) return row.unit
  return header === own.time ? row.year : (row.variables.get(header)?.text ?? '')
}
