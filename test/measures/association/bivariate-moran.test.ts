import { describe, expect, it } from 'vitest'
import { bivariateMoran } from '../../../src/measures/association/bivariate-moran.ts'
import { moran } from '../../../src/measures/association/moran.ts'
import type { Inputs } from '../../../src/model/measure.ts'
import { line } from '../../support/line.ts'
import { kunststadt } from '../../support/spatial-cases.ts'

const beside = (city: Inputs, second: readonly number[], secondTotal: readonly number[]): Inputs => ({
  ...city,
  second,
  secondTotal,
})

describe('bivariateMoran', () => {
  // by hand: p 0 0 1 1 and q 0 1 0 1, z and v ±1; borders 1–2, 2–3, 3–4, both ways:
  // z1 v2 + z2 v1 + z2 v3 + z3 v2 + z3 v4 + z4 v3 = −1 + 1 + 1 + 1 + 1 − 1 = 2, over S₀ = 6
  it('agrees with a worked example', () =>
    expect(
      bivariateMoran.compute(beside(line([0, 0, 5, 2], [4, 3, 5, 2]), [0, 7, 0, 3], [9, 7, 8, 3]), { weights: 1 }),
    ).toBeCloseTo(1 / 3, 12))

  // by rows: around 1: v2 = 1; 2: (v1 + v3)/2 = −1; 3: (v2 + v4)/2 = 1; 4: v3 = −1: (−1 + 1 + 1 − 1)/4 = 0
  it('agrees with one by rows, where it is not the same the other way round', () => {
    const [p, q, all] = [
      [0, 0, 1, 1],
      [0, 1, 0, 1],
      [1, 1, 1, 1],
    ]
    expect(bivariateMoran.compute(beside(line(p, all), q, all))).toBeCloseTo(0, 12)
    // q here against p around: −1·−1, 1·0, −1·0, 1·1, over 4
    expect(bivariateMoran.compute(beside(line(q, all), p, all))).toBeCloseTo(1 / 2, 12)
  })

  it.each(kunststadt)('of a group with itself is Moran, with all others its negative: $name', ({ map }) => {
    const I = moran.compute(map)
    const city = map as Inputs
    expect(bivariateMoran.compute({ ...city, second: map.group, secondTotal: map.total })).toBeCloseTo(I, 12)
    const rest = Array.from(map.total, (t, i) => t - map.group[i]!)
    expect(bivariateMoran.compute({ ...city, second: rest, secondTotal: map.total })).toBeCloseTo(-I, 12)
  })

  it('leaves out areas where one of the shares does not exist', () => {
    const whole = beside(line([0, 1, 1], [1, 2, 1]), [1, 0, 1], [2, 1, 1])
    const more = beside(line([3, 0, 1, 1], [5, 1, 2, 1]), [0, 1, 0, 1], [0, 2, 1, 1])
    expect(bivariateMoran.compute(more)).toBeCloseTo(bivariateMoran.compute(whole), 12)
  })
  it('is undefined where a share is the same everywhere', () =>
    expect(bivariateMoran.compute(beside(line([1, 0, 1], [2, 2, 2]), [1, 2, 3], [2, 4, 6]))).toBeNaN())
})
