import { describe, expect, it } from 'vitest'
import { mutualInformation } from '../../../src/measures/multigroup/mutual-information.ts'
import { agree } from '../../support/agree.ts'
import { agreesWith, groupsCases, kunststadt } from '../../support/multigroup-cases.ts'

const value = (...groups: number[][]) =>
  mutualInformation.compute({ groups: groups.map((group) => Object.freeze(group)) })

describe('mutual-information', () => {
  it('is 0 when all areas have the mix of the city', () =>
    expect(value([1, 2, 3], [10, 20, 30], [4, 8, 12])).toBeCloseTo(0, 12))
  it('is the entropy of the groups when every group lives by itself', () =>
    expect(value([5, 0, 0], [0, 5, 0], [0, 0, 5])).toBeCloseTo(Math.log(3), 12))
  it('is 0 with one group only', () => expect(value([1, 2])).toBe(0))
  it('is undefined when nobody is there', () => expect(value([0, 0], [0, 0])).toBeNaN())
  it('is never below 0 for rounding', () =>
    expect(value([96, 57], [201.1428571428571, 119.42857142857144])).toBeGreaterThanOrEqual(0))

  // by hand: Σ (tᵢ/T) Σ pᵢₖ ln(pᵢₖ/Pₖ) = ⅔ ln 2 + ⅓ ln 1
  it('agrees with a worked example', () => expect(value([4, 0], [2, 2], [0, 4])).toBeCloseTo((2 / 3) * Math.log(2), 12))
  it('can be had in bits', () =>
    expect(
      mutualInformation.compute(
        {
          groups: [
            [4, 0],
            [2, 2],
            [0, 4],
          ],
        },
        { base: 2 },
      ),
    ).toBeCloseTo(2 / 3, 12))
  it('expects as R segregation 1.1.0.9000, mutual_expected, within five standard errors of its 50 tables', () => {
    for (const one of groupsCases(kunststadt, '2021', '2023')) {
      const { est, se } = one.r.expected_stochastic[0]
      expect(Math.abs(mutualInformation.expected!(one) - est)).toBeLessThan((5 * se) / Math.sqrt(50))
    }
  })
  it('agrees with R in bits', () => {
    for (const one of groupsCases(kunststadt, '2021', '2023'))
      agree(mutualInformation.compute(one, { base: 2 }), one.r.mutual_total_base2[0].est)
  })
})

agreesWith(mutualInformation, {
  'PySAL segregation 2aa26d8, MultiDivergence': ({ pysal }) => pysal.MultiDivergence!,
  'R segregation 1.1.0.9000, mutual_total': ({ r }) => r.mutual_total[0].est,
})
