import { expect, it } from 'vitest'
import { inspectTable } from '../../../src/ingest/inspect/inspect-table.ts'
import { markDoubts } from '../../../src/ingest/inspect/mark-doubts.ts'
import type { Mark, SheetRow } from '../../../src/ingest/workbook/sheet.ts'

const row = (line: number, cells: (string | number | null)[], marks: [number, Mark][] = []): SheetRow => ({
  line,
  cells,
  hidden: false,
  marks: new Map(marks),
})
const rich: Mark = { kind: 'rich' }
const rows = [
  row(1, ['NR', 'X', 'NAME'], [[1, rich]]),
  row(
    2,
    ['01', '1582', 'Süd 2'],
    [
      [1, rich],
      [2, rich],
    ],
  ),
  row(3, ['02', 7, 'Ost'], [[1, { kind: 'percent' }]]),
  row(4, ['03', null, 'West'], [[1, { kind: 'uncalculated' }]]),
  row(5, ['04', 3, 'Nord']),
]

it('tells once a column what its cells do not show: a digit that may be raised, a formula without a result', () => {
  const told = markDoubts(rows, inspectTable(rows, [], {}))
  expect(told).toMatchObject([
    { code: 'ATL-0220', row: 4, column: 'X' },
    { code: 'ATL-0220', row: 2, column: 'X', value: '1582' },
  ])
  expect(told).toHaveLength(2)
})
it('looks at the columns of the range', () => {
  const table = inspectTable(
    rows.map(({ line, cells }) => ({ line, cells: cells.slice(1) })),
    [],
    {},
  )
  const range = { top: 1, bottom: 5, left: 1, right: 2 }
  expect(markDoubts(rows, { ...table, range }).map(({ row: line, column }) => [line, column])).toEqual([
    [4, 'X'],
    [2, 'X'],
  ])
})
