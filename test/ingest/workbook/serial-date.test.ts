import { SSF } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { serialDate } from '../../../src/ingest/workbook/serial-date.ts'

it.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [36526, '2000-01-01'],
  [45657, '2024-12-31'],
  [45657.354166666664, '2024-12-31T08:30:00'],
  [45657.9999999, '2025-01-01'],
  [0.75, '18:00:00'],
])('%d is %s', (serial, date) => expect(serialDate(serial, false)).toBe(date))
it('counts from 1904 where the workbook does', () => {
  expect(serialDate(0, true)).toBe('1904-01-01')
  expect(serialDate(45657 - 1462, true)).toBe('2024-12-31')
})
it('agrees with SheetJS', () => {
  for (let serial = 61; serial < 60_000; serial += 37)
    expect(serialDate(serial, false)).toBe(SSF.format('yyyy-mm-dd', serial))
})
