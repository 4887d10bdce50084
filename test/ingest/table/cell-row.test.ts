import { describe, expect, it } from 'vitest'
import { headers } from '../../../src/ingest/table/headers.ts'
import { tableReader } from '../../../src/ingest/table/table-reader.ts'
import type { Cell } from '../../../src/model/grid.ts'
import { spec } from '../support.ts'

/** Rows of a format that has cells of its own; the first is the header. */
function read([names, ...body]: Cell[][], loose = {}) {
  const own = spec({ kind: 'workbook', ...loose })
  const reader = tableReader(headers(names!.map(String), 1, own), own)
  body.forEach((cells, i) => reader.read({ cells, line: i + 2 }))
  return { value: reader.tables(), findings: reader.findings() }
}

describe('rows of cells', () => {
  it('are a table, numbers taken as they are', () => {
    const { value, findings } = read(
      [
        ['RAUM', 'EW'],
        ['01', 12.5],
        ['02', null],
        ['03', '1.234'],
      ],
      { dialect: { decimal: null } },
    )
    expect(findings).toEqual([])
    expect(value[0]!.keys).toEqual(['01', '02', '03'])
    expect([...value[0]!.numbers['ew']!.values]).toEqual([12.5, NaN, 1234])
  })
  it('may leave the last cells out, and have others behind the table', () =>
    expect(read([['RAUM', 'N', 'EW'], ['01'], ['02', 'x', 5, 'Notiz']]).value[0]!.keys).toEqual(['01', '02']))
  it('take years, texts and conditions also from numbers', () => {
    const { value, findings } = read(
      [
        ['RAUM', 'J', 'A', 'EW'],
        ['01', 2024, 3, 7],
        ['01', 2024, 4, 8],
      ],
      {
        year: { column: 'J' },
        columns: {
          ew: { header: 'EW', type: 'number', where: { A: ['3'] } },
          a: { header: 'A', type: 'text', where: { EW: ['7'] } },
        },
      },
    )
    expect(findings).toEqual([])
    expect(value[0]!.numbers['ew']!.values[0]).toBe(7)
    expect(value[0]!.texts['a']).toEqual(['3'])
  })
})

describe('a key that is stored as a number (ATL-0310)', () => {
  it('is refused, once a file', () => {
    const { value, findings } = read([
      ['RAUM', 'EW'],
      [1100101, 5],
      ['01100102', 6],
      [1100103, 7],
    ])
    expect(findings).toMatchObject([{ code: 'ATL-0310', severity: 'error', row: 2, column: 'RAUM', value: '1100101' }])
    expect(findings[0]!.found.en).toBe('the key is a number, 1100101; leading zeros may be lost (1 more row like it)')
    expect(findings[0]!.found.de).toMatch(/in 1 weiteren Zeile ebenso\)$/)
    expect(value[0]!.keys).toEqual(['01100102'])
  })
  it('is refused as a part of a divided key', () =>
    expect(
      read(
        [
          ['B', 'P', 'EW'],
          ['01', 10, 5],
        ],
        { key: ['B', 'P'] },
      ).findings,
    ).toMatchObject([{ code: 'ATL-0310' }]))
  it('is none of digits in a text', () =>
    expect(
      read([
        ['RAUM', 'EW'],
        ['1', 5],
      ]).findings,
    ).toEqual([]))
})
