import { describe, expect, it } from 'vitest'
import { normalisedExposure } from '../../../src/measures/multigroup/normalised-exposure.ts'
import { agreesWith } from '../../support/multigroup-cases.ts'

const value = (...groups: number[][]) =>
  normalisedExposure.compute({ groups: groups.map((group) => Object.freeze(group)) })

describe('normalised-exposure', () => {
  it('is 0 when all areas have the mix of the city', () =>
    expect(value([1, 2, 3], [10, 20, 30], [4, 8, 12])).toBeCloseTo(0, 12))
  it('is 1 when every group lives by itself', () => expect(value([7, 0, 0], [0, 5, 0], [0, 0, 9])).toBeCloseTo(1, 12))
  it('is undefined with one group only', () => {
    expect(value([1, 2])).toBeNaN()
    expect(value([1, 2], [0, 0])).toBeNaN()
  })
  it('does not change with a group that nobody belongs to', () =>
    expect(value([3, 1], [1, 2], [2, 2], [0, 0])).toBe(value([3, 1], [1, 2], [2, 2])))

  // by hand: (p − P)²/(1 − P) is 1/6, 0, 1/6 in both areas
  it('agrees with a worked example', () => expect(value([4, 0], [2, 2], [0, 4])).toBeCloseTo(1 / 3, 12))
})

agreesWith(normalisedExposure, {
  'PySAL segregation 2aa26d8, MultiNormExposure': ({ pysal }) => pysal.MultiNormExposure!,
})
