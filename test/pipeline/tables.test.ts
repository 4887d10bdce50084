import { expect, it } from 'vitest'
import { tables } from '../../src/pipeline/tables.ts'
import { city, publication } from '../render/city.ts'

const files = tables(city, publication)

it('are three, each for machines and for Excel', () =>
  expect([...files.keys()].sort()).toEqual([
    'tabellen/indikatoren.csv',
    'tabellen/indikatoren.excel.csv',
    'tabellen/segregation.csv',
    'tabellen/segregation.excel.csv',
    'tabellen/sozialindex.csv',
    'tabellen/sozialindex.excel.csv',
  ]))
it.each([
  ['indikatoren', city.indicators.length],
  ['sozialindex', city.indices.length],
  ['segregation', city.segregation.length],
])('%s has a row for each score', (name, rows) =>
  expect(files.get(`tabellen/${name}.csv`)!.trim().split('\n')).toHaveLength(rows + 1),
)
it('differ in their dialect', () => {
  expect(files.get('tabellen/sozialindex.csv')!.startsWith('gebiet_id,')).toBe(true)
  expect(files.get('tabellen/sozialindex.excel.csv')!.startsWith('\ufeffgebiet_id;')).toBe(true)
})
