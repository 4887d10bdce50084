import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, localNumber } from '../../src/render/round.ts'

describe('decimal', () => {
  it.each([
    [1.005, 2, '1.01'], // toFixed says 1.00
    [-1.005, 2, '-1.01'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [0.5, 0, '1'],
    [0.49999999999999994, 0, '0'],
    [-0, 0, '0'],
    [-0.04, 1, '0.0'],
    [0, 2, '0.00'],
    [9.995, 2, '10.00'],
    [99.95, 1, '100.0'],
    [0.05, 1, '0.1'],
    [1e-9, 3, '0.000'],
    [1.5e21, 1, '1500000000000000000000.0'],
    [12, 3, '12.000'],
    [NaN, 1, ''],
    [Infinity, 1, ''],
  ])('%f with %i digits is %s', (value, digits, text) => expect(decimal(value, digits)).toBe(text))

  // the same by whole numbers: n · 10^−s, n a whole number of at most 9 digits, is rounded by its last digits
  it('rounds every short decimal half away from zero', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (n, s, digits) => {
          const unit = 10 ** Math.max(0, s - digits)
          const whole = Math.floor((2 * Math.abs(n) + unit) / (2 * unit))
          const expected = Math.sign(n) * whole * 10 ** Math.max(0, digits - s)
          const text = decimal(Number(`${n}e-${s}`), digits)
          expect(Number(text.replace('.', ''))).toBe(expected === 0 ? 0 : expected)
          expect(text.split('.')[1]?.length ?? 0).toBe(digits)
        },
      ),
      { seed: 1 },
    ))

  it('never strays by more than half a digit, and is its own mirror', () =>
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 5 }), (value, digits) => {
        expect(Math.abs(Number(decimal(value, digits)) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9)
        expect(Number(decimal(-value, digits)) + Number(decimal(value, digits))).toBe(0)
      }),
      { seed: 1 },
    ))
})

describe('localNumber', () => {
  it.each([
    [1234, 0, '1234', '1,234'],
    [12345.678, 1, '12\u202f345,7', '12,345.7'],
    [1234567.5, 2, '1\u202f234\u202f567,50', '1,234,567.50'],
    [-1.005, 2, '\u22121,01', '\u22121.01'],
    [-0.001, 1, '0,0', '0.0'],
    [999999.5, 0, '1\u202f000\u202f000', '1,000,000'],
    [NaN, 1, '', ''],
  ])('%f with %i digits is %s and %s', (value, digits, de, en) => {
    expect(localNumber(value, digits, 'de')).toBe(de)
    expect(localNumber(value, digits, 'en')).toBe(en)
  })
})
