import { describe, expect, it } from 'vitest'
import { ordinalSquareRoot } from '../../../src/measures/multigroup/ordinal-square-root.ts'
import { agree } from '../../support/agree.ts'
import { ages, cuts, threeClasses } from '../../support/ordered-cases.ts'

const value = (groups: readonly (readonly number[])[]) => ordinalSquareRoot.compute({ groups })

describe('ordinal-square-root', () => {
  it('is 0 when all areas have the mix of the city, 1 when each has one group', () => {
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
  // by hand: at both thresholds one area varies as much as the city, the other not at all
  it('agrees with a worked example', () => expect(value(threeClasses)).toBeCloseTo(1 / 2, 12))
  it('is undefined with one group only', () =>
    expect(
      value([
        [1, 2],
        [0, 0],
      ]),
    ).toBeNaN())

  // Hutchens (2001): 1 − Σ √(xᵢ/X · yᵢ/Y) of two groups, weighted over the thresholds with √(P (1 − P))
  it("agrees with the mean of Hutchens' index: kunststadt-64, age", () => {
    const parts = cuts(ages).map(({ group, total, P }) => {
      const [X, Y] = [P, 1 - P].map((share) => share * total.reduce((a, b) => a + b))
      const shared = group.reduce((sum, x, i) => sum + Math.sqrt((x / X!) * ((total[i]! - x) / Y!)), 0)
      return { weight: Math.sqrt(P * (1 - P)), index: 1 - shared }
    })
    const all = parts.reduce((sum, { weight }) => sum + weight, 0)
    agree(
      ordinalSquareRoot.compute({ groups: ages }),
      parts.reduce((sum, { weight, index }) => sum + (weight / all) * index, 0),
    )
  })
})
