import { describe, expect, it } from 'vitest'
import { biasCorrectedDissimilarity } from '../../../src/measures/segregation/bias-corrected-dissimilarity.ts'
import { segregationIndex } from '../../../src/measures/segregation/segregation-index.ts'
import { groups } from '../../support/kunststadt.ts'

const D = (group: number[], total: number[]) =>
  biasCorrectedDissimilarity.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('bias-corrected-dissimilarity', () => {
  it('is 1 when the group lives by itself', () => expect(D([10, 0], [10, 5])).toBeCloseTo(1, 12))
  it('is 0 in a city of one area', () => expect(D([10], [30])).toBe(0))
  it('is undefined when the group is empty', () => expect(D([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(D([1, 2], [1, 2])).toBeNaN())

  // by hand: one of the group and one other in each of two areas. Both counts of the first area are 0, 1, 2 in
  // 1, 2, 1 of 4 ways; their distance is 0 in 6, 1 in 8 and 2 in 2 of 16 ways, so E(IS*) = (8 · ½ + 2) / 16 = 3/8
  it('agrees with a worked example, below 0', () => expect(D([1, 1], [2, 2])).toBeCloseTo(-3 / 8, 12))
})

describe.each(groups)('kunststadt-64, $name', ({ inputs, literature, r }) => {
  const got = biasCorrectedDissimilarity.compute(inputs)
  const { value, mc_se } = literature.BiasCorrectedDissim_mc
  it('is within 5 standard errors of 20 000 draws in numpy', () =>
    expect(Math.abs(got - value)).toBeLessThan(5 * mc_se))
  // R draws the whole table; its bias of D differs by what the varying margins do, far below these errors
  it("is within 5 standard errors of R segregation's bootstrap", () =>
    expect(Math.abs(got - (segregationIndex.compute(inputs) - r.bias))).toBeLessThan((5 * r.biasSd) / Math.sqrt(200)))
})
