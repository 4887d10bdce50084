import { expect, it } from 'vitest'
import { yearSpan } from '../../../src/render/language/year-span.ts'

it('is a span where no year is left out', () => {
  expect(yearSpan([2019, 2020, 2021], 'de')).toBe('2019 bis 2021')
  expect(yearSpan([2019, 2020, 2021], 'en')).toBe('2019 to 2021')
})
it('is a list otherwise', () => {
  expect(yearSpan([2024], 'de')).toBe('2024')
  expect(yearSpan([2023, 2024], 'de')).toBe('2023 und 2024')
  expect(yearSpan([2017, 2019, 2021], 'en')).toBe('2017, 2019 and 2021')
})
