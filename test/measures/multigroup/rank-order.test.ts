import { describe, expect, it } from 'vitest'
import { atThresholds, rankOrder } from '../../../src/measures/multigroup/rank-order.ts'
import { chanceToDiffer } from '../../../src/measures/multigroup/variation.ts'
import { etaSquared } from '../../../src/measures/segregation/eta-squared.ts'
import { ages, cuts } from '../../support/ordered-cases.ts'

describe('atThresholds', () => {
  it('is the index of those below against those above', () => {
    const got = atThresholds(ages, chanceToDiffer)
    expect(got).toHaveLength(7)
    cuts(ages).forEach(({ P, ...cut }, k) => {
      expect(got[k]!.percentile).toBeCloseTo(P, 14)
      expect(got[k]!.value).toBeCloseTo(etaSquared.compute(cut), 12)
    })
  })
})
describe('rankOrder', () => {
  it('with degree 0 is the mean over the thresholds, weighted by the square of variation', () => {
    const points = atThresholds(ages, chanceToDiffer)
    const weights = points.map(({ percentile }) => chanceToDiffer(percentile) ** 2)
    const all = weights.reduce((a, b) => a + b)
    const mean = points.reduce((sum, { value }, k) => sum + (weights[k]! / all) * value, 0)
    expect(rankOrder(ages, chanceToDiffer, () => 1, 0)).toBeCloseTo(mean, 12)
  })
  it('is undefined without a threshold', () => expect(rankOrder([[1, 2]], chanceToDiffer, () => 1, 4)).toBeNaN())
})
