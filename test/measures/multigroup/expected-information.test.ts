import { expect, it } from 'vitest'
import { composition } from '../../../src/measures/multigroup/composition.ts'
import { expectedInformation } from '../../../src/measures/multigroup/expected-information.ts'

const expected = (...groups: number[][]) => expectedInformation(composition(groups))

// by hand: two persons of each of two groups on two areas of two places. Of the six ways, four put one of each into
// both areas (M = 0) and two part them (M = ln 2): ⅓ ln 2
it('agrees with a worked example', () => expect(expected([1, 1], [1, 1])).toBeCloseTo(Math.log(2) / 3, 14))
// one group, or one area, leaves nothing to chance
it('is 0 where margins leave no choice', () => {
  expect(expected([3, 4])).toBe(0)
  expect(expected([3], [4])).toBeCloseTo(0, 14)
})
it('is undefined when nobody is there', () => expect(expected([0, 0])).toBeNaN())
// large cells: Miller (1955), (areas − 1)(groups − 1)/(2 T)
it('comes near its first term where cells are large', () => {
  const groups = [0, 1, 2].map(() => Array.from({ length: 10 }, () => 3000))
  expect(expected(...groups) / ((9 * 2) / (2 * 90_000))).toBeCloseTo(1, 3)
})
it('takes fractional counts as whole persons', () =>
  expect(expected([1.2, 0.9], [0.8, 1.1])).toBeCloseTo(Math.log(2) / 3, 14))
