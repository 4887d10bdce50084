import { describe, expect, it } from 'vitest'
import { columnParents, type ParentRow } from '../../../src/prepare/levels/column-parents.ts'
import { units } from '../../support/frame.ts'

const place = { level: 'stadtteil', file: 'lor.csv', column: 'ST' }
const rows = (...list: readonly (readonly [string, string | number])[]): ParentRow[] =>
  list.map(([child, parent], i) => ({ child, parent, name: null, line: i + 2 }))
const read = (list: ParentRow[], ...keys: string[]) => columnParents(list, place, units(...keys))

it('tells the parent of each area, in their order', () =>
  expect(read(rows(['02', 'b'], ['01', 'a'], ['03', 'b']), '01', '02', '03')).toEqual({
    value: ['a', 'b', 'b'],
    findings: [],
  }))
it('leaves rows of other areas alone, and rows that say the same again', () =>
  expect(read(rows(['01', 'a'], ['99', ''], ['98', 7], ['01', 'a']), '01')).toEqual({ value: ['a'], findings: [] }))

describe('what is missing (ATL-0350)', () => {
  it('an empty cell, at its line', () =>
    expect(read(rows(['01', 'a'], ['02', '']), '01', '02')).toMatchObject({
      value: ['a', ''],
      findings: [{ code: 'ATL-0350', file: 'lor.csv', row: 3, column: 'ST', raum: '02' }],
    }))
  it('a row, with similar keys that no area has', () => {
    const { findings } = read(rows(['0101', 'a'], ['0201', 'b'], ['0012', 'b']), '0101', '0102')
    expect(findings).toMatchObject([{ code: 'ATL-0350', value: '0102', raum: '0102' }])
    expect(findings[0]!.remedy).toEqual({
      de: 'in lor.csv ergänzen; ähnliche Schlüssel dort: 0012',
      en: 'complete lor.csv; similar keys there: 0012',
    })
  })
  it('all rows: said once', () => {
    const { value, findings } = read(rows(['1', 'a'], ['2', 'a']), '01', '02')
    expect(value).toEqual(['', ''])
    expect(findings).toMatchObject([
      {
        code: 'ATL-0350',
        row: 2,
        value: '1',
        found: { en: 'none of the 2 rows has the key of an area' },
        expected: { en: 'keys such as 01' },
      },
    ])
    const only = read(rows(['1', 'a']), '01').findings
    expect(only[0]!.found.de).toBe('die einzige Zeile hat keinen Schlüssel eines Raums')
    expect(read([], '01').findings).toMatchObject([{ found: { en: 'there is no row' } }])
  })
  it('nothing where there is no area', () => expect(read(rows(['1', 'a']))).toEqual({ value: [], findings: [] }))
})

it('finds an area with two parents once, at the second (ATL-0351)', () => {
  const { value, findings } = read(rows(['01', 'a'], ['01', 'b'], ['01', 'c']), '01')
  expect(value).toEqual(['a'])
  expect(findings).toMatchObject([{ code: 'ATL-0351', row: 3, value: 'b', raum: '01' }])
  expect(findings[0]!.found.en).toBe('the area 01 lies in "b" here, in "a" in line 2 (level stadtteil)')
})
it('refuses numbers for keys (ATL-0310)', () =>
  expect(read(rows(['01', 7], ['02', 8]), '01', '02')).toMatchObject({
    value: ['', ''],
    findings: [{ code: 'ATL-0310', row: 2, value: '7' }],
  }))
