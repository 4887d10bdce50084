import { expect, it } from 'vitest'
import { tables } from '../../../src/pipeline/publish/tables.ts'
import { city, publication } from '../../render/city.ts'

const files = tables(city, publication)

it('are three with their keys, each for machines and for Excel', () =>
  expect([...files.keys()].sort()).toEqual([
    'tabellen/indikatoren.csv',
    'tabellen/indikatoren.excel.csv',
    'tabellen/segregation.csv',
    'tabellen/segregation.excel.csv',
    'tabellen/sozialindex.csv',
    'tabellen/sozialindex.excel.csv',
    'tabellen/spalten.csv',
    'tabellen/spalten.excel.csv',
    'tabellen/zeichen.csv',
    'tabellen/zeichen.excel.csv',
  ]))
it('say what each code of a missing number means, with a sign of its own', () => {
  const [head, ...rows] = files
    .get('tabellen/zeichen.csv')!
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  expect(head).toEqual(['status', 'zeichen', 'bedeutung'])
  expect(rows.map(([status]) => status)).toEqual(['ok', 'absent', 'unknown', 'secret', 'void', 'weak'])
  expect(new Set(rows.map(([, sign]) => sign)).size).toBe(6)
  expect(new Set(rows.map(([, , meaning]) => meaning)).size).toBe(6)
})
it('say what each of their columns means', () => {
  const header = (path: string) => files.get(path)!.split('\n')[0]!.split(',')
  const described = files
    .get('tabellen/spalten.csv')!
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',', 2).join(' '))
  const machine = [...files.keys()].filter((path) => !path.endsWith('.excel.csv'))
  expect(described).toEqual(
    machine.flatMap((path) =>
      header(path).map((name) => `${path.replace('tabellen/', '').replace('.csv', '')} ${name}`),
    ),
  )
})
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
