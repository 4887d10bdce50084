import { describe, expect, it } from 'vitest'
import { ordinalVarianceRatio } from '../../../src/measures/multigroup/ordinal-variance-ratio.ts'
import { etaSquared } from '../../../src/measures/segregation/eta-squared.ts'
import { agree } from '../../support/agree.ts'
import { ages, cuts, threeClasses } from '../../support/ordered-cases.ts'

const value = (groups: readonly (readonly number[])[]) => ordinalVarianceRatio.compute({ groups })

describe('ordinal-variance-ratio', () => {
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
  it('grows when those who live apart are further apart in the order', () =>
    expect(
      value([
        [9, 0],
        [5, 5],
        [0, 9],
      ]),
    ).toBeGreaterThan(
      value([
        [9, 0],
        [0, 9],
        [5, 5],
      ]),
    ))

  // Reardon (2009): the mean of the index of two groups over the thresholds, weighted with the city's variation
  it('agrees with a second formula: kunststadt-64, age', () => {
    const weight = (P: number) => P * (1 - P)
    const parts = cuts(ages)
    const all = parts.reduce((sum, { P }) => sum + weight(P), 0)
    const want = parts.reduce((sum, { P, ...cut }) => sum + (weight(P) / all) * etaSquared.compute(cut), 0)
    agree(ordinalVarianceRatio.compute({ groups: ages }), want)
  })
})
