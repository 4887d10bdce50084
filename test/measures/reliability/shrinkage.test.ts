import { describe, expect, it } from 'vitest'
import { shrinkage } from '../../../src/measures/reliability/shrinkage.ts'
import { shrinkageAgrees } from '../../support/shrinkage-agrees.ts'

describe.each(['auslaender', 'kinderarm'])('shrinkage on kunststadt-64, %s', (name) =>
  shrinkageAgrees(new URL(`../../../fixtures/reference/kunststadt-64/index/shrinkage_${name}/`, import.meta.url), 50),
)
describe('shrinkage', () => {
  it('lies between the own rate and that of the district, nearer to it the smaller the area', () => {
    const [small, large] = shrinkage([4, 400, 100, 150], [10, 1000, 1000, 1000], ['a', 'a', 'a', 'a'])
    expect(small!.weight).toBeLessThan(large!.weight)
    expect(small!.shrunk).toBeLessThan(large!.shrunk)
    expect(small!.shrunk).toBeGreaterThan(654 / 3010)
  })
  it('leaves an area alone in its district as it is, but for the half persons', () => {
    const [alone] = shrinkage([3], [9], ['a'])
    expect(alone!.weight).toBe(1)
    expect(alone!.shrunk).toBeCloseTo(3.5 / 10, 14)
  })
  it('takes areas that are all alike for one', () => {
    // both logits are that of the district, so nothing lies between them
    for (const one of shrinkage([10, 10], [100, 100], ['a', 'a'])) expect(one!.shrunk).toBeCloseTo(0.1, 2)
  })
  it('says nothing without persons or without a count', () =>
    expect(shrinkage([0, NaN, 2], [0, 5, 5], ['a', 'a', 'a']).map((one) => one === null)).toEqual([true, true, false]))
})
