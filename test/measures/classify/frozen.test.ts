import { expect, it } from 'vitest'
import { frozen } from '../../../src/measures/classify/frozen.ts'
import { equalInterval } from '../../../src/measures/classify/equal-interval.ts'

const years = new Map([
  [2021, [0, 4]],
  [2023, [6, 10]],
])
const halves = (chosen: readonly number[][]) => equalInterval(chosen.flat(), 2)

it('cuts on the base year alone', () => {
  expect(frozen(years, 2021, halves)).toEqual([{ to: 2 }, {}])
  expect(frozen(years, 2023, halves)).toEqual([{ to: 8 }, {}])
})
it('or on all years together', () => expect(frozen(years, 'pooled', halves)).toEqual([{ to: 5 }, {}]))
it('refuses a base year that is missing, and names those there are', () =>
  expect(() => frozen(years, 2020, halves)).toThrow(
    expect.objectContaining({
      findings: [
        expect.objectContaining({ code: 'ATL-0392', value: '2020', expected: { de: '2021, 2023', en: '2021, 2023' } }),
      ],
    }),
  ))
