import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../src/render/plain.ts'

describe('plain', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [-0.5, '-0.5'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '0.0000001'],
    [-1.5e-7, '-0.00000015'],
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [NaN, ''],
    [Infinity, ''],
    [-Infinity, ''],
  ])('%f is %j', (value, text) => expect(plain(value)).toBe(text))

  it('reads back as the same number, without exponent', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plain(value)).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(plain(value))).toBe(value === 0 ? 0 : value)
      }),
      { seed: 1 },
    ))
})
