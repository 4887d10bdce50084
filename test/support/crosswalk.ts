import { byKey } from '../../src/model/bezugsraum.ts'
import type { Crosswalk } from '../../src/model/crosswalk.ts'
import { statusCode, type Status } from '../../src/model/status.ts'
import type { Table } from '../../src/model/table.ts'
import type { Cells } from '../../src/model/vector.ts'
import { year } from '../../src/model/year.ts'
import { units } from './frame.ts'

type Row = readonly [from: string, to: string, weight: number]

/** A crosswalk of these rows; areas are those that the rows name. */
export function crosswalkOf(...rows: readonly Row[]): Crosswalk {
  const sorted = (at: 0 | 1) => [...new Set(rows.map((row) => row[at]))].sort(byKey)
  const [from, to] = [sorted(0), sorted(1)]
  const parts = to.map((id) =>
    rows
      .filter((row) => row[1] === id)
      .map((row) => ({ old: from.indexOf(row[0]), weight: row[2] }))
      .sort((a, b) => a.old - b.old),
  )
  return { file: 'cw.csv', kind: 'persons', from: units(...from), to: units(...to), parts }
}

/** The file of a crosswalk as read: its first row is line 2. A word is the weight's kind of missing. */
export const crosswalkTable = (
  rows: readonly (readonly [from: string, to: string, weight: number | Status, kind?: string])[],
): Table => ({
  source: 'crosswalk',
  year: year(1900),
  file: 'cw.csv',
  keyHeader: 'ALT',
  keys: rows.map(([from]) => from),
  lines: Uint32Array.from(rows, (_, i) => i + 2),
  numbers: { weight: { header: 'ANTEIL', at: 3, ...cells(rows.map(([, , weight]) => weight)) } },
  texts: { to: rows.map(([, to]) => to), kind: rows.map(([, , , kind]) => kind ?? '') },
  totals: [],
})

/** Numbers, or the kinds of missing. */
export const cells = (list: readonly (number | Status)[]): Cells => ({
  values: Float64Array.from(list, (cell) => (typeof cell === 'number' ? cell : NaN)),
  status: Uint8Array.from(list, (cell) => (typeof cell === 'number' ? 0 : statusCode[cell])),
})
