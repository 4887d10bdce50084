import { expect, it } from 'vitest'
import { highestMean } from '../../../src/measures/bounds/highest-mean.ts'

const of = (least: number, most: number, share: number) => ({ least, most, share })

// 4 at .5, 1 at .1: 2.1 / 5
it('counts high shares as often and low ones as seldom as may be', () =>
  expect(highestMean([of(1, 4, 0.5), of(1, 3, 0.1)], 0)).toBeCloseTo(2.1 / 5, 14))
// 7 persons at least: 4 at .5 and 3 at .1
it('counts as many as there are', () => expect(highestMean([of(1, 4, 0.5), of(1, 3, 0.1)], 7)).toBeCloseTo(2.3 / 7, 14))
it('finds the lowest mean from shares below 0', () =>
  expect(-highestMean([of(1, 4, -0.5), of(1, 3, -0.1)], 0)).toBeCloseTo(0.8 / 4, 14))
it('counts the best area alone where nobody need be elsewhere', () =>
  expect(highestMean([of(0, 3, 0.2), of(0, 2, 0.4)], 0)).toBeCloseTo(0.4, 14))
it('is undefined of nobody', () => expect(highestMean([of(0, 0, 0.5)], 0)).toBeNaN())
