import { describe, expect, it } from 'vitest'
import { shannonDiversityNormalised } from '../../../src/measures/multigroup/shannon-diversity-normalised.ts'
import { agreesWith } from '../../support/multigroup-cases.ts'

const value = (...groups: number[][]) =>
  shannonDiversityNormalised.compute({ groups: groups.map((group) => Object.freeze(group)) })

describe('shannon-diversity-normalised', () => {
  it('is 1 with groups of one size', () => expect(value([1, 2], [3, 0])).toBeCloseTo(1, 12))
  it('counts groups that nobody belongs to', () =>
    expect(value([1, 2], [3, 0], [0, 0])).toBeCloseTo(Math.log(2) / Math.log(3), 12))
  it('is undefined with one group only', () => expect(value([1, 2])).toBeNaN())
  it('is undefined when nobody is there', () => expect(value([0, 0], [0, 0])).toBeNaN())

  // by hand: shares ½, ¼, ¼: 1.5 ln 2 / ln 3
  it('agrees with a worked example', () =>
    expect(value([2, 2], [1, 1], [0, 2])).toBeCloseTo((1.5 * Math.log(2)) / Math.log(3), 12))
})

agreesWith(shannonDiversityNormalised, {
  'PySAL segregation 2aa26d8, MultiDiversity(normalized=True)': ({ pysal }) =>
    pysal['MultiDiversity(normalized=True)']!,
})
