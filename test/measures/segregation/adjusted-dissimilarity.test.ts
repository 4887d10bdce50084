import { describe, expect, it } from 'vitest'
import { adjustedDissimilarity } from '../../../src/measures/segregation/adjusted-dissimilarity.ts'
import { groups } from '../../support/kunststadt.ts'

const D = (group: number[], total: number[]) =>
  adjustedDissimilarity.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('adjusted-dissimilarity', () => {
  it('is 1 when the group lives by itself', () => expect(D([10, 20, 0], [10, 20, 5])).toBe(1))
  it('is −1 when the group has the same share everywhere', () => expect(D([1, 2, 3], [10, 20, 30])).toBeCloseTo(-1, 12))
  it('is undefined when the group is empty', () => expect(D([0, 0], [1, 2])).toBeNaN())

  // by hand, 2 of 6 persons in areas of 2 and 4: chance gives 6/15; both in the first: 1; one each: 1/4
  it.each([
    [[2, 0], 1],
    [[1, 1], (0.25 - 0.4) / 0.4],
    [[0, 2], (0.5 - 0.4) / 0.6],
  ])('agrees with a worked example: %j', (group, want) => expect(D(group, [2, 4])).toBeCloseTo(want, 12))
})

describe.each(groups)('kunststadt-64, $name', ({ inputs, literature }) => {
  const { mean, mc_se } = literature.D_star_evenness_mc
  it('is within 5 standard errors of 20 000 binomial draws', () => {
    const slope = (1 - literature.Dissim!) / (1 - mean) ** 2
    expect(Math.abs(adjustedDissimilarity.compute(inputs) - literature.ModifiedDissim_mc!)).toBeLessThan(
      5 * mc_se * slope,
    )
  })
})
