import { describe, expect, it } from 'vitest'
import { equalInterval } from '../../../src/measures/classify/equal-interval.ts'
import { agree } from '../../support/agree.ts'
import { mss, variants } from '../../support/mss.ts'

const cuts = (values: number[], count: number) => equalInterval(Object.freeze(values), count).map(({ to }) => to)

describe('equal-interval', () => {
  // by hand: 2 to 12 in steps of 10/4
  it('agrees with a worked example', () => expect(cuts([12, 2, 3, 3], 4)).toEqual([4.5, 7, 9.5, undefined]))
  it('leaves missing values out', () => expect(cuts([12, NaN, 2], 2)).toEqual([7, undefined]))
  it('is one class of equal values', () => expect(cuts([3, 3, 3], 3)).toEqual([undefined]))
  it('is one class of nothing', () => expect(cuts([NaN], 3)).toEqual([undefined]))
})

describe.each(Object.keys(variants))('classInt 0.4.9, style equal, on kunststadt-64, %s', (indicator) => {
  const values = mss.filter(({ valid }) => valid).map((row) => row.values[indicator]!)
  it.each([3, 4, 5, 7])('%i classes', (k) => {
    expect(cuts(values, k)).toHaveLength(k)
    variants[indicator]!.breaks[k]!.equal.slice(1, -1).forEach((want, i) => agree(cuts(values, k)[i]!, want))
  })
})
