import { describe, expect, it } from 'vitest'
import { align } from '../../src/prepare/align.ts'
import { units } from '../support/frame.ts'
import { table } from '../support/table.ts'

const areas = units('0101', '0102', '0103')

describe('values', () => {
  const delivered = table(
    [
      ['0103', 3],
      ['0101', 1],
      ['0102', NaN],
    ],
    { texts: { grund: ['c', 'a', ''] } },
  )
  const { value, findings } = align(delivered, areas, 'refuse')
  const column = value.numbers.get('ew.alle')!
  it('stand in the order of the areas', () => {
    expect(findings).toEqual([])
    expect([...column.values]).toEqual([1, NaN, 3])
    expect([...column.status]).toEqual([0, 1, 0])
    expect(value.texts.get('ew.grund')).toEqual(['a', '', 'c'])
  })
  it('know where they come from', () => {
    expect(column.origin).toMatchObject({ file: 'ew.csv', header: 'ALLE' })
    expect([...column.origin.lines]).toEqual([3, 4, 2])
  })
  it('of a long table know a line each', () => {
    const { numbers } = table([
      ['0103', 3],
      ['0101', 1],
    ])
    const long = { ...delivered, keys: ['0103', '0101'], numbers: { alle: { ...numbers['alle']!, lines: [9, 0] } } }
    expect([...align(long, areas, 'allow').value.numbers.get('ew.alle')!.origin.lines]).toEqual([0, 0, 9])
  })
  it('know the totals of the areas whose keys begin alike, or of all', () => {
    const totals = [
      { key: 'Summe', line: 5, numbers: { alle: 9 } },
      { key: '010', line: 6, numbers: { alle: 8 } },
      { key: '0102', line: 7, numbers: { alle: 2 } },
      { key: '0103', line: 8, numbers: { alle: NaN } },
    ]
    const known = align({ ...delivered, totals }, areas, 'refuse').value.numbers.get('ew.alle')!.totals
    expect(known).toEqual([
      { areas: [0, 1, 2], total: 9 },
      { areas: [0, 1, 2], total: 8 },
      { areas: [1], total: 2 },
    ])
    expect(column.totals).toBeUndefined()
  })
  it('do not depend on the order of the rows', () => {
    const other = align(
      table([
        ['0101', 1],
        ['0102', NaN],
        ['0103', 3],
      ]),
      areas,
      'refuse',
    )
    expect([...other.value.numbers.get('ew.alle')!.values]).toEqual([1, NaN, 3])
  })
})

describe('an area without a row', () => {
  const delivered = table([
    ['0101', 1],
    ['0103', 3],
  ])
  it('is an error', () =>
    expect(align(delivered, areas, 'refuse').findings).toMatchObject([
      { code: 'ATL-0302', severity: 'error', raum: '0102' },
    ]))
  it('is absent where the source allows it, with line 0', () => {
    const { value, findings } = align(delivered, areas, 'allow')
    expect(findings).toMatchObject([{ code: 'ATL-0302', severity: 'warning' }])
    const { values, status, origin } = value.numbers.get('ew.alle')!
    expect([values[1], status[1], origin.lines[1]]).toEqual([NaN, 1, 0])
  })
})

it('names every row that repeats a key, and the line of the first', () => {
  const { findings, value } = align(
    table([
      ['0101', 1],
      ['0102', 2],
      ['0103', 3],
      ['0102', 9],
      ['0102', 9],
    ]),
    areas,
    'refuse',
  )
  expect(findings).toMatchObject(
    [5, 6].map((row) => ({ code: 'ATL-0303', severity: 'error', file: 'ew.csv', row, column: 'NR', value: '0102' })),
  )
  expect([...value.numbers.get('ew.alle')!.values]).toEqual([1, 2, 3])
})

it('says nothing of the key of an area that could not be read: that has been said', () => {
  const delivered = table([
    ['0101', 1],
    ['0102', 2],
    ['0103', 3],
    ['0104', 4],
  ])
  expect(align(delivered, areas, 'refuse').findings.map(({ code, value }) => [code, value])).toEqual([
    ['ATL-0301', '0104'],
  ])
  expect(align(delivered, areas, 'refuse', [], new Set(['0104'])).findings).toEqual([])
})
