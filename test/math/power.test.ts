import fc from 'fast-check'
import { expect, it } from 'vitest'
import { power } from '../../src/math/power.ts'

// 2, 10 and e to these powers by tables: Abramowitz & Stegun (1964), tables 1.1 and 4.4
it.each([
  [2, 0.5, 1.4142135623730951],
  [2, 1 / 3, 1.259921049894873],
  [2, 10, 1024],
  [10, 0.25, 1.7782794100389228],
  [10, -3, 0.001],
  [Math.E, 2.5, 12.182493960703473],
  [0.3, 4, 0.0081],
])('%d to the power of %d', (x, p, expected) => {
  expect(Math.abs(power(x, p) / expected - 1)).toBeLessThan(4e-15)
})

it('is 1 to the power of 0, 0 of 0, infinite below, and nothing of a negative number', () => {
  expect([power(0, 0), power(7, 0), power(0, 0.7), power(0, -1)]).toEqual([1, 1, 0, Infinity])
  expect([power(-1, 2), power(NaN, 1)]).toEqual([NaN, NaN])
})

it('adds up exponents', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e6 }),
      fc.double({ min: -3, max: 3 }),
      fc.double({ min: -3, max: 3 }),
      (x, p, q) => {
        if (Number.isNaN(x + p + q)) return
        expect(Math.abs((power(x, p) * power(x, q)) / power(x, p + q) - 1)).toBeLessThan(1e-13)
      },
    ),
  )
})
