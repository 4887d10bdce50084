import { describe, expect, it } from 'vitest'
import { read, table } from '../support.ts'

describe('keys', () => {
  it('joins a key that is divided over columns, as text', async () => {
    const t = await table('B;P;EW\n01;10;5\n', { key: ['B', 'P'] })
    expect(t.keys).toEqual(['0110'])
    expect(t.keyHeader).toBe('B + P')
  })
  it('takes the key from the last column', async () => expect((await table('EW;RAUM\n5;01\n')).keys).toEqual(['01']))
  it('keeps duplicate keys for others to judge', async () =>
    expect((await table('RAUM;EW\n1;2\n1;3\n')).keys).toEqual(['1', '1']))
})

describe('total rows', () => {
  it('stand apart, with their numbers', async () => {
    const t = await table('RAUM;NAME;EW\n01;a;1\nInsgesamt;;1.001\n02;b;1.000\n', { drop: ['Insgesamt'] })
    expect(t.keys).toEqual(['01', '02'])
    expect(t.totals).toEqual([{ key: 'Insgesamt', line: 3, numbers: { ew: 1001 } }])
  })
  it('are known by the first key cell or by the joined key', async () => {
    const t = await table('B;P;EW\n01;10;5\nStadt;;7\n99;99;8\n', { key: ['B', 'P'], drop: ['Stadt', '9999'] })
    expect(t.keys).toEqual(['0110'])
    expect(t.totals.map(({ key, line }) => [key, line])).toEqual([
      ['Stadt', 3],
      ['9999', 4],
    ])
  })
  it('are known by the first key cell, whatever the others hold', async () => {
    const t = await table('B;P;EW\n01;10;5\nStadt;gesamt;7\n10;Stadt;8\n', { key: ['B', 'P'], drop: ['Stadt'] })
    expect(t.keys).toEqual(['0110', '10Stadt'])
    expect(t.totals).toEqual([{ key: 'Stadt', line: 3, numbers: { ew: 7 } }])
  })
  it('report what is no number in them', async () => {
    const { findings } = await read('RAUM;EW\n1;2\nSumme;viele\n', { drop: ['Summe'] })
    expect(findings).toMatchObject([{ code: 'ATL-0208', row: 3, value: 'viele' }])
  })
  it('read signs', async () => {
    const t = await table('RAUM;EW\n1;2\nSumme;.\n', { drop: ['Summe'], signs: { '.': 'secret' } })
    expect(t.totals[0]!.numbers['ew']).toBeNaN()
  })
})

describe('Berichtsjahre', () => {
  const text = 'RAUM;J;EW\n1;2024;5\n1;2023;4\n1;2019;x\n2;2024;6\nSumme;2023;9\n'
  it('become a table each, ascending, other years left out unread', async () => {
    const { value, findings } = await read(text, { year: { column: 'J' }, years: [2023, 2024], drop: ['Summe'] })
    expect(findings).toEqual([])
    expect(value.map((t) => [t.year, t.keys, [...(t.lines as Uint32Array)]])).toEqual([
      [2023, ['1'], [3]],
      [2024, ['1', '2'], [2, 5]],
    ])
    expect(value.map((t) => t.totals.length)).toEqual([1, 0])
  })
  it('that the file does not hold have no table', async () =>
    expect(await read(text, { year: { column: 'J' }, years: [2021] })).toEqual({ value: [], findings: [] }))
  it('report an undeclared sign once a column over all years', async () => {
    const { findings } = await read('RAUM;J;EW\n1;2023;1.5\n1;2024;1.5\n', {
      year: { column: 'J' },
      years: [2023, 2024],
      dialect: { thousands: null },
    })
    expect(findings).toHaveLength(1)
  })
})

it('reports in the order of the file', async () => {
  const { findings } = await read('RAUM;A;B\n1;1;x\n;1;1\n2;y;1\n', { columns: { a: 'A', b: 'B' } })
  expect(findings.map(({ row, code }) => [row, code])).toEqual([
    [2, 'ATL-0208'],
    [3, 'ATL-0304'],
    [4, 'ATL-0208'],
  ])
})
