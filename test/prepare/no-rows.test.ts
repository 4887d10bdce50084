import { expect, it } from 'vitest'
import { noRows } from '../../src/prepare/no-rows.ts'

it('names file, year and the way out', () =>
  expect(noRows({ source: 'ew', file: 'ew.csv', year: 2021 }, 'refuse')).toEqual({
    code: 'ATL-0302',
    severity: 'error',
    file: 'ew.csv',
    year: 2021,
    found: {
      de: 'die Tabelle hat für 2021 keine Zeile mit einem Raum',
      en: 'the table has no row with an area for 2021',
    },
    consequence: {
      de: 'für dieses Jahr gibt es aus dieser Tabelle keinen Wert',
      en: 'this table gives no value for this year',
    },
    remedy: {
      de: 'gibt es die Lieferung für dieses Jahr nicht, sources.ew.years einschränken',
      en: 'if there is no delivery for this year, restrict sources.ew.years',
    },
  }))
it('is a warning where missing rows are allowed', () =>
  expect(noRows({ source: 'ew', file: 'ew.csv', year: 2021 }, 'allow').severity).toBe('warning'))
