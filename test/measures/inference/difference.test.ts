import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differenceOf } from '../../../src/measures/inference/difference.ts'

// by hand: 39 draws 1 … 39 of an observed 20: k = 40 · 0.025 = 1, so the ends are 1 and 39, mirrored 40 − 39 and 40 − 1;
// no draw is as high as 40: p = 2 · 1/40 = 0.05, and 0 lies outside
it('agrees with a worked example', () => {
  const draws = Float64Array.from({ length: 39 }, (_, i) => i + 1)
  const { percentile, basic, p } = differenceOf(20, draws, 0.95)
  expect({ percentile, basic, p: p.both }).toEqual({ percentile: [1, 39], basic: [1, 39], p: 0.05 })
  // the highest draw at twice the difference: p = 2 · 2/40, and the interval begins at 0
  expect(differenceOf(19.5, draws, 0.95)).toMatchObject({ basic: [0, 38], p: { both: 0.1 } })
})
it('never says with p what its interval denies', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 39, max: 400 }),
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: 1, max: 1000 }),
      (draws, observed, step) => {
        const values = Float64Array.from({ length: draws }, (_, i) => ((i * step) % 97) - 48 + observed)
        const { basic, p } = differenceOf(observed, values, 0.95)
        expect(p.both <= 0.05).toBe(basic[0] > 0 || basic[1] < 0)
      },
    ),
  ))
it('leaves out draws without a value', () =>
  expect(differenceOf(2, Float64Array.of(1, NaN, 3), 0.5)).toMatchObject({
    undefined: 1,
    percentile: [1, 3],
    p: { high: 1 / 3, low: 1 },
  }))
