import { expect, it } from 'vitest'
import { tableKind } from '../../src/model/table-kind.ts'

it.each([
  ['daten/ew_{year}.csv', 'csv'],
  ['a.TXT', 'csv'],
  ['a.xlsx', 'workbook'],
  ['a.ods', 'workbook'],
  ['a.xls', 'workbook'],
  ['a.json', 'json'],
  ['a.parquet', 'parquet'],
  ['a.zip', 'archive'],
  ['a.dat', null],
  ['csv', null],
  ['a.constructor', null],
])('%s is %s', (path, kind) => expect(tableKind(path)).toBe(kind))
