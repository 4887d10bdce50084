import { describe, expect, it } from 'vitest'
import { jackknife } from '../../../src/measures/inference/jackknife.ts'
import { segregation } from '../../../src/measures/index.ts'

const { segregationIndex, isolation } = segregation

describe('jackknife', () => {
  // by hand: IS 7/15; without each: |2/4 − 8/26| = 5/26, |6/8 − 4/22| = 25/44, 5/12 (see leave-one-out)
  it('agrees with a worked example', () => {
    const without = [5 / 26, 25 / 44, 5 / 12]
    const mean = without.reduce((a, b) => a + b) / 3
    const got = jackknife(segregationIndex, { group: [6, 2, 2], total: [10, 10, 20] })
    got.without.forEach((value, i) => expect(value).toBeCloseTo(without[i]!, 12))
    expect(got.bias).toBeCloseTo(2 * (mean - 7 / 15), 12)
    expect(got.corrected).toBeCloseTo(7 / 15 - 2 * (mean - 7 / 15), 12)
    const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    expect(got.error).toBeCloseTo(Math.sqrt((2 / 3) * squares), 12)
  })
  it('does not count empty areas', () => {
    const one = jackknife(isolation, { group: [6, 2, 2], total: [10, 10, 20] })
    const other = jackknife(isolation, { group: [6, 0, 2, 2], total: [10, 0, 10, 20] })
    expect(other.error).toBeCloseTo(one.error, 14)
    expect(other.without[1]).toBeCloseTo(one.observed, 14)
  })
  it('is undefined of one area', () => expect(jackknife(isolation, { group: [1], total: [2] }).error).toBeNaN())
})
