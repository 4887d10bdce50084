import { describe, expect, it } from 'vitest'
import { conProf } from '../../../src/measures/segregation/con-prof.ts'
import { agree } from '../../support/agree.ts'
import { groups } from '../../support/kunststadt.ts'
import { stepSum } from '../../support/step-sum.ts'

const R = (group: number[], total: number[]) =>
  conProf.compute({ group: Object.freeze(group), total: Object.freeze(total) })

describe('con-prof', () => {
  it('is 0 when the group has the same share everywhere', () => expect(R([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12))
  it('is 1 when the group lives by itself', () => expect(R([10, 20, 0], [10, 20, 5])).toBeCloseTo(1, 12))
  it('is undefined when the group is empty', () => expect(R([0, 0], [1, 2])).toBeNaN())
  it('is undefined when nobody else is there', () => expect(R([1, 2], [1, 2])).toBeNaN())

  // by hand: shares .6 .2 .1, P = .25. v is 1 to .1, .8 to .2, .6 to .6, then 0: below P .1 + .08 + .03 = .21,
  // above .35·.6 = .21, so R = (.25 − .21 + .21) / .75
  // by hand: P = .9; 1/9 of the group lives where its share is .5, |.5 − .9| = .4, and 8/9 by itself, .1: R = (.4/9 + .8/9) / .1
  it('goes beyond 1 where a majority lives with few of its own', () =>
    expect(R([10, 80], [20, 80])).toBeCloseTo(4 / 3, 12))
  it('agrees with a worked example', () => expect(R([6, 2, 2], [10, 10, 20])).toBeCloseTo(1 / 3, 12))
})

describe.each(groups)('kunststadt-64, $name', ({ inputs, pysal }) => {
  // METHODS A §4.13: PySAL adds up v at m points and divides by m, so it is off by up to 1/m and more
  it.each([100, 1000])('PySAL segregation 2aa26d8, ConProf(m=%s), is the step sum of the same profile', (m) =>
    agree(stepSum(inputs, m), pysal[`ConProf(m=${m})`]!),
  )
  it('PySAL differs from the integral by its grid', () =>
    expect(Math.abs(conProf.compute(inputs) - pysal.ConProf!)).toBeGreaterThan(1e-6))
  it.each([1e4, 1e6])('is the limit of the step sum, m = %s', (m) =>
    expect(Math.abs(stepSum(inputs, m) - conProf.compute(inputs))).toBeLessThan(4 / m),
  )
})
