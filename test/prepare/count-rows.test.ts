import { describe, expect, it } from 'vitest'
import { countRows } from '../../src/prepare/count-rows.ts'
import { findingsOf } from '../support/findings.ts'
import { scanOf } from '../support/scan.ts'
import { table } from '../support/table.ts'
import { year } from '../../src/model/year.ts'

const rows = table(
  [
    ['0102', 5],
    ['0101', 70],
    ['0102', NaN],
    ['0101', 14],
  ],
  { texts: { gruppe: ['arm', '', 'nicht', 'arm'] } },
)
const count = (tallies: Record<string, string>, where?: string) => {
  const scan = scanOf({ count: tallies, ...(where === undefined ? {} : { where }) })
  return countRows([rows], scan.where, scan.tallies)
}

describe('rows in memory', () => {
  it('are counted by area, sorted by key, with what is empty', () =>
    expect(count({ alle: 'all', u15: 'alle < 15', arm: 'gruppe = "arm"', pers: '+alle' })).toEqual({
      keys: ['0101', '0102'],
      years: [2024, 2024],
      tallies: {
        alle: Float64Array.of(2, 2),
        u15: Float64Array.of(1, 1),
        arm: Float64Array.of(1, 1),
        pers: Float64Array.of(84, 5),
      },
      rows: 4,
      empty: { alle: 1, gruppe: 1 },
      leftOut: {},
      notWhole: {},
      withoutKey: 0,
      withoutYear: 0,
    }))
  it('are passed over where the plan says so, and what is passed over for an empty cell is told', () =>
    expect(count({ alle: 'all' }, 'alle > 10')).toMatchObject({
      keys: ['0101'],
      tallies: { alle: Float64Array.of(2) },
      rows: 2,
      leftOut: { alle: 1 },
    }))
  it('may all be passed over', () => expect(count({ alle: 'all' }, 'alle > 1000')).toMatchObject({ keys: [], rows: 0 }))
  it('are added up only where they are whole persons', () => {
    const half = table([
      ['0101', 2.5],
      ['0101', -1],
      ['0101', 3],
    ])
    const { tallies } = scanOf({ count: { pers: '+alle' } })
    expect(countRows([half], null, tallies)).toMatchObject({ notWhole: { alle: 2 } })
  })
  it('of several years stay apart', () => {
    const { tallies } = scanOf({ count: { alle: 'all' } })
    expect(countRows([{ ...rows, year: year(2023) }, rows], null, tallies)).toMatchObject({
      keys: ['0101', '0102', '0101', '0102'],
      years: [2023, 2023, 2024, 2024],
      rows: 8,
    })
  })
  it('are a million at most', async () => {
    const keys = Array.from({ length: 1_000_001 }, () => '0101')
    const found = await findingsOf(() => countRows([{ ...rows, keys }], null, {}))
    expect(found).toMatchObject([{ code: 'ATL-0237', remedy: { en: 'sources.ew.engine: duckdb' } }])
  })
})
