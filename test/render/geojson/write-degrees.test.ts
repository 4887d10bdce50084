import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeDegrees } from '../../../src/render/geojson/write-degrees.ts'

const text = (value: number) => {
  const out = new Uint8Array(12)
  return new TextDecoder().decode(out.subarray(0, writeDegrees(value, out, 0)))
}

it.each([
  [0, '0'],
  [133525700, '13.35257'],
  [525056201, '52.5056201'],
  [-1, '-0.0000001'],
  [-1791234567, '-179.1234567'],
  [1800000000, '180'],
  [1000000000, '100'],
  [1050000000, '105'],
  [90000001, '9.0000001'],
])('%i is %s', (value, expected) => expect(text(value)).toBe(expected))

it('writes the digits of the quotient', () =>
  fc.assert(
    fc.property(fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }), (n) => {
      expect(Number(text(n))).toBe(n / 1e7)
      expect(text(n)).toMatch(/^-?\d{1,3}(\.\d{0,6}[1-9])?$/)
    }),
    { seed: 1 },
  ))
