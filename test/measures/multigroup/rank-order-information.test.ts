import { describe, expect, it } from 'vitest'
import { rankOrderInformation } from '../../../src/measures/multigroup/rank-order-information.ts'
import { theilH } from '../../../src/measures/segregation/theil-h.ts'
import { ages, cuts, threeClasses } from '../../support/ordered-cases.ts'
import { fitted } from '../../support/fitted.ts'

const value = (groups: readonly ArrayLike<number>[], degree?: number) =>
  rankOrderInformation.compute({ groups }, degree === undefined ? {} : { degree })
// Reardon & Bischoff (2011), appendix: moments of the weights
const moments = [1, 1 / 2, 11 / 36, 5 / 24, 137 / 900]
const weight = (P: number) => -P * Math.log2(P) - (1 - P) * Math.log2(1 - P)

describe('rank-order-information', () => {
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
    expect(value(ages.slice(0, 2))).toBeCloseTo(theilH.compute(cut!), 12)
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
    const points = cuts(ages).map(({ P, ...cut }) => ({ x: P, y: theilH.compute(cut), weight: weight(P) ** 2 }))
    const want = fitted(points, degree).reduce((sum, beta, m) => sum + beta * moments[m]!, 0)
    expect(value(ages, degree)).toBeCloseTo(want, 9)
  })
})
