import { describe, expect, it } from 'vitest'
import { adjustedGini } from '../../../src/measures/segregation/adjusted-gini.ts'
import { groups } from '../../support/kunststadt.ts'

const G = (group: number[], total: number[]) =>
  adjustedGini.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('adjusted-gini', () => {
  it('is 1 when the group lives by itself', () => expect(G([10, 20, 0], [10, 20, 5])).toBe(1))
  it('is −1 when the group has the same share everywhere', () => expect(G([1, 2, 3], [10, 20, 30])).toBeCloseTo(-1, 12))
  it('is undefined when the group is empty', () => expect(G([0, 0], [1, 2])).toBeNaN())

  // by hand: of two areas, Gini and IS are one and the same
  it('agrees with a worked example', () => expect(G([1, 1], [2, 4])).toBeCloseTo((0.25 - 0.4) / 0.4, 12))
})

describe.each(groups)('kunststadt-64, $name', ({ inputs, literature }) => {
  const { mean, mc_se } = literature.G_star_evenness_mc
  it('is within 5 standard errors of 2000 binomial draws', () => {
    const slope = (1 - literature.Gini_lorenz!) / (1 - mean) ** 2
    expect(Math.abs(adjustedGini.compute(inputs) - literature.ModifiedGini_mc!)).toBeLessThan(5 * mc_se * slope)
  })
})
