import { describe, expect, it } from 'vitest'
import {
  count,
  date,
  expects,
  id,
  key,
  number,
  path,
  reference,
  string,
  text,
  year,
  years,
} from '../../../src/plan/schema/basic.ts'
import { accepts, refuses } from './accept.ts'

it('carries both languages in one message', () => expect(expects('a', 'b')).toEqual({ error: 'a\u0000b' }))

describe('string', () => {
  accepts(string, ['x', ' '])
  refuses(string, [''], { de: 'nicht leerer Text', en: 'text that is not empty' })
  refuses(string, [1, null], { de: 'Text', en: 'text' })
})
describe('text', () => {
  it('is one for both languages, or one for each', () => {
    expect(text.parse('x')).toEqual({ de: 'x', en: 'x' })
    expect(text.parse({ de: 'x', en: 'y' })).toEqual({ de: 'x', en: 'y' })
  })
  refuses(text, ['', ' \t', { de: 'x' }, { de: 'x', en: '' }, { de: ' ', en: 'y' }, 7])
})
describe('id', () => {
  accepts(id, ['a', 'a-b_c9', 'a'.repeat(51)])
  refuses(id, ['', 'A', 'ä', '1a', 'a b', 'a.b', 'a'.repeat(52), '__proto__'])
})
describe('key', () => {
  accepts(key, ['01', 'Summe'])
  refuses(key, ['', 1], { de: 'ein Schlüssel in Anführungszeichen', en: 'a key in quotes' })
})
describe('reference', () => {
  accepts(reference, ['ew.alle', 'a-b.c_d'])
  refuses(reference, ['ew', 'ew.', '.alle', 'ew.alle.x', 'Ew.alle', 'ew .alle'], {
    de: 'quelle.spalte',
    en: 'source.column',
  })
})
describe('path', () => {
  accepts(path, ['a.csv', 'daten/ew_{year}.csv', 'a b/ü.csv', './a.csv', 'a..b/c', '...', 'a/.b'])
  refuses(
    path,
    ['', '../a', '/a', 'C:\\a', 'c:/a', 'a/../../b', 'a/..', '..', 'a\\b', 'a\n/../../b', 'a\r/../b', 'a\u0000b', '\t'],
    {
      de: 'ein Pfad relativ zum Ordner des Plans, mit / getrennt, ohne ..',
      en: 'a path relative to the folder of the plan, separated by /, without ..',
    },
  )
})
describe('year', () => {
  accepts(year, [1900, 2024, 2200])
  refuses(year, [1899, 2201, 2024.5, '2024', NaN], { de: 'ein Jahr, etwa 2024', en: 'a year such as 2024' })
})
describe('date', () => {
  accepts(date, ['2022-01-01', '2024-02-29'])
  refuses(date, ['2022-1-1', '2022-13-01', '2023-02-29', '2022-02-30', '01.01.2022', 2022], {
    de: 'ein Datum, etwa 2022-01-01',
    en: 'a date such as 2022-01-01',
  })
})
describe('count', () => {
  accepts(count(3), [3, 4])
  refuses(count(3), [2, 3.5, '3', Infinity], { de: 'eine ganze Zahl ab 3', en: 'a whole number, 3 or more' })
})
describe('number', () => {
  accepts(number, [0, -1.5])
  refuses(number, ['1', NaN, Infinity], { de: 'eine Zahl', en: 'a number' })
})
describe('years', () => {
  accepts(years, [{ from: 2020, to: 2020 }])
  refuses(years, [{ from: 2021, to: 2020 }], { de: 'from nicht nach to', en: 'from not after to' })
  refuses(years, [{ from: 2021 }, 2021])
})
