import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hundredfold } from '../../../src/render/language/hundredfold.ts'

it('moves the point', () => {
  expect(hundredfold(0.145)).toBe(14.5) // 0.145 * 100 is 14.499999999999998
  expect(hundredfold(NaN)).toBeNaN()
})
it('is close to times a hundred', () =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(hundredfold(share)).toBeCloseTo(share * 100, 10)
    }),
    { seed: 1 },
  ))
