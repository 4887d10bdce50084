import { describe, expect, it } from 'vitest'
import { standardDeviation } from '../../../src/measures/classify/standard-deviation.ts'
import { agree } from '../../support/agree.ts'
import { mss, variants } from '../../support/mss.ts'

const cuts = (values: number[], count: number) => standardDeviation(Object.freeze(values), count).map(({ to }) => to)

describe('standard-deviation', () => {
  // by hand: mean 5, population SD √(32/8) = 2
  it('agrees with a worked example, even', () =>
    expect(cuts([2, 4, 4, 4, 5, 5, 7, 9], 4)).toEqual([3, 5, 7, undefined]))
  it('agrees with a worked example, odd', () =>
    expect(cuts([2, 4, 4, 4, 5, 5, 7, 9], 5)).toEqual([2, 4, 6, 8, undefined]))
  it('leaves missing values out', () => expect(cuts([2, 4, 4, 4, NaN, 5, 5, 7, 9], 2)).toEqual([5, undefined]))
  it('is one class of equal values', () => expect(cuts([0.1, 0.1, 0.1], 3)).toEqual([undefined]))
  it('is one class of nothing', () => expect(cuts([NaN], 3)).toEqual([undefined]))
})

describe.each(Object.keys(variants))('R 4.2.2 on kunststadt-64, %s', (indicator) => {
  const values = mss.filter(({ valid }) => valid).map((row) => row.values[indicator]!)
  it('one population SD below and above the mean', () => {
    const [below, , above] = cuts(values, 4)
    agree(below!, variants[indicator]!.sd_units[0]!)
    agree(above!, variants[indicator]!.sd_units[1]!)
  })
  it('distances as named', () =>
    standardDeviation(values, [-1, 1, 1.5])
      .slice(0, -1)
      .forEach(({ to }, i) => agree(to!, variants[indicator]!.sd_units[i]!)))
  it('one and a half above it', () => agree(cuts(values, 5)[3]!, variants[indicator]!.sd_units[2]!))
})
