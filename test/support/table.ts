import { statusCode } from '../../src/model/status.ts'
import type { Table } from '../../src/model/table.ts'
import { year } from '../../src/model/year.ts'

/** A table of `ew.csv` for 2024 with one numeric column `alle` (NaN: absent); its first row is line 2. */
export function table(
  rows: readonly (readonly [key: string, alle: number])[],
  over: Partial<Pick<Table, 'texts' | 'totals'>> = {},
): Table {
  const values = Float64Array.from(rows, ([, value]) => value)
  return {
    source: 'ew',
    year: year(2024),
    file: 'ew.csv',
    keyHeader: 'NR',
    keys: rows.map(([key]) => key),
    lines: Uint32Array.from(rows, (_, i) => i + 2),
    numbers: {
      alle: {
        header: 'ALLE',
        at: 2,
        values,
        status: Uint8Array.from(values, (value) => (Number.isNaN(value) ? statusCode.absent : statusCode.ok)),
      },
    },
    texts: {},
    totals: [],
    ...over,
  }
}
