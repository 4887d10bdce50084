import { expect, it } from 'vitest'
import { countedTables } from '../../src/prepare/counted-tables.ts'
import type { Counts } from '../../src/model/scan.ts'

const counts: Counts = {
  keys: ['0101', '9999', '0101', '0102'],
  years: [2023, 2023, 2024, 2024],
  tallies: { alle: Float64Array.of(5, 3, 6, 7), arm: Float64Array.of(1, 0, 0, 2) },
  rows: 21,
  empty: {},
  leftOut: {},
  withoutKey: 0,
  withoutYear: 0,
  notWhole: {},
}
const about = {
  source: 'ew',
  file: 'p.parquet',
  key: ['nr'],
  year: 'jahr',
  drop: ['9999', '8888'],
  headers: { alle: 'count: all', arm: 'count: gruppe = "arm"' },
}

it('are one a Berichtsjahr, of numbers that are all there', () => {
  const { value } = countedTables(counts, about)
  expect(value.map(({ year, keys, lines }) => [year, keys, Array.from(lines)])).toEqual([
    [2023, ['0101'], [0]],
    [2024, ['0101', '0102'], [0, 0]],
  ])
  expect(value[1]!.numbers['arm']).toEqual({
    header: 'count: gruppe = "arm"',
    at: 2,
    values: Float64Array.of(0, 2),
    status: Uint8Array.of(0, 0),
  })
  expect(value[1]).toMatchObject({ source: 'ew', file: 'p.parquet', keyHeader: 'nr', totals: [], texts: {} })
})
it('tell which keys were dropped', () =>
  expect(countedTables(counts, about).findings).toMatchObject([
    { code: 'ATL-0238', severity: 'info', file: 'p.parquet', column: 'nr', value: '9999' },
  ]))
