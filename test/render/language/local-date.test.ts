import { expect, it } from 'vitest'
import { localDate } from '../../../src/render/language/local-date.ts'

it('writes a date as it is printed', () => {
  expect(localDate('2024-12-31', 'de')).toBe('31.12.2024')
  expect(localDate('2022-01-01', 'en')).toBe('1 January 2022')
})
it('leaves what is no date', () => {
  expect(localDate('Frühjahr 2020', 'de')).toBe('Frühjahr 2020')
  expect(localDate('2022-13-01', 'de')).toBe('2022-13-01')
})
