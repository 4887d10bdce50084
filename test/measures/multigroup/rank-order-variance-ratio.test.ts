import { describe, expect, it } from 'vitest'
import { rankOrderVarianceRatio } from '../../../src/measures/multigroup/rank-order-variance-ratio.ts'
import { etaSquared } from '../../../src/measures/segregation/eta-squared.ts'
import { ages, cuts, threeClasses } from '../../support/ordered-cases.ts'
import { fitted } from '../../support/fitted.ts'

const value = (groups: readonly ArrayLike<number>[], degree?: number) =>
  rankOrderVarianceRatio.compute({ groups }, degree === undefined ? {} : { degree })
// ∫ 6 pᵐ⁺¹ (1 − p) dp = 6 / ((m + 2)(m + 3))
const moments = [1, 1 / 2, 3 / 10, 1 / 5, 1 / 7]
const weight = (P: number) => 4 * P * (1 - P)

describe('rank-order-variance-ratio', () => {
  it('is 0 when all areas have the mix of the city, 1 when each has one class', () => {
    expect(
      value([
        [1, 2],
        [3, 6],
        [2, 4],
      ]),
    ).toBeCloseTo(0, 12)
    expect(
      value([
        [5, 0, 0],
        [0, 2, 0],
        [0, 0, 4],
      ]),
    ).toBeCloseTo(1, 12)
  })
  // by hand: ½ at both thresholds, so the line through them is ½ everywhere
  it('agrees with a worked example', () => expect(value(threeClasses)).toBeCloseTo(1 / 2, 12))
  it('of two classes is the index of these', () => {
    const [cut] = cuts(ages.slice(0, 2))
    expect(value(ages.slice(0, 2))).toBeCloseTo(etaSquared.compute(cut!), 12)
  })
  it('is undefined with one class only', () =>
    expect(
      value([
        [1, 2],
        [0, 0],
      ]),
    ).toBeNaN())
  it('is undefined where the curve leaves 0 to 1', () =>
    expect(
      value([
        [90, 90],
        [9, 0],
        [1, 10],
      ]),
    ).toBeNaN())
  it.each([0, 1, 2, 3, 4])('agrees with plain powers, degree %i: kunststadt-64, age', (degree) => {
    const points = cuts(ages).map(({ P, ...cut }) => ({ x: P, y: etaSquared.compute(cut), weight: weight(P) ** 2 }))
    const want = fitted(points, degree).reduce((sum, beta, m) => sum + beta * moments[m]!, 0)
    expect(value(ages, degree)).toBeCloseTo(want, 9)
  })
})
