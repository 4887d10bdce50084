import { expect, it } from 'vitest'
import { rangeText, spokenRange, whyRange } from '../../../../src/render/report/segregation/range-text.ts'

const bounds = { lower: 0.27, upper: 0.3104, sharp: true, hidden: 14, rounding: 0 }

it('prints a range, rounded outwards', () => {
  expect(rangeText(bounds, true, 'de')).toBe('27,0–31,1')
  expect(rangeText({ ...bounds, upper: 0.27 }, true, 'en')).toBe('27.0')
  expect(rangeText({ ...bounds, lower: 1.00049, upper: 1.2 }, false, 'en')).toBe('1.000–1.200')
})
it('is one number where both ends are the same, and needs no reason', () => {
  const point = { ...bounds, lower: 0.41416, upper: 0.41416 }
  expect([rangeText(point, true, 'de'), spokenRange(point, true, 'de'), whyRange(point, 'de')]).toEqual([
    '41,4',
    '41',
    '',
  ])
})
it('takes no digit from the last bits of a number', () =>
  expect(rangeText({ ...bounds, lower: 0.1 + 0.2 - 1e-16, upper: 0.1 + 0.2 }, true, 'de')).toBe('30,0'))
it('says a range', () => {
  expect(spokenRange(bounds, true, 'de')).toBe('zwischen 27 und 32')
  expect(spokenRange({ ...bounds, lower: 1.5, upper: 1.75 }, false, 'en')).toBe('between 1.500 and 1.750')
})
it('says why', () => {
  expect(whyRange(bounds, 'de')).toBe('weil 14 Fallzahlen gesperrt sind')
  expect(whyRange({ ...bounds, hidden: 1 }, 'en')).toBe('because 1 count is withheld')
  expect(whyRange({ ...bounds, hidden: 0, rounding: 5 }, 'de')).toBe('weil die Fallzahlen gerundet sind')
})
