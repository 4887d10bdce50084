import { describe, expect, it } from 'vitest'
import { compoundGrowth, trendGrowth } from '../../../../src/measures/composite/analysis/growth.ts'

describe('compound growth', () => {
  it('100 to 121 in two years is 10 % a year, whatever the order of the years', () =>
    expect(compoundGrowth([2021, 2019, 2020], [121, 100, NaN])).toBeCloseTo(0.1, 12))
  it('none from 0 or across 0', () => {
    expect(compoundGrowth([1, 2], [0, 3])).toBeNaN()
    expect(compoundGrowth([1, 2], [-1, 3])).toBeNaN()
    expect(compoundGrowth([1, 2], [0, 0])).toBe(0)
    expect(compoundGrowth([1], [4])).toBeNaN()
  })
  it('down to nothing is a loss of all', () => expect(compoundGrowth([2019, 2024], [7, 0])).toBe(-1))
  it('year after year it leads from the first value to the last', () => {
    const rate = compoundGrowth([2010, 2012, 2017], [3.2, 9, 5.1])
    expect(3.2 * (1 + rate) ** 7).toBeCloseTo(5.1, 12)
  })
  it('does not depend on the unit', () =>
    expect(compoundGrowth([1, 4], [2, 3])).toBeCloseTo(compoundGrowth([1, 4], [2000, 3000]), 14))
})

describe('trend', () => {
  // 4, 4, 7 in years 1 2 3: slope 1.5, begins at 3.5
  it('by hand', () => expect(trendGrowth([1, 2, 3], [4, 4, 7])).toBeCloseTo((100 * 1.5) / 3.5, 12))
  it('of one year there is none', () => expect(trendGrowth([1, 2], [NaN, 4])).toBeNaN())
  it('none where the line begins at 0', () => expect(trendGrowth([1, 2, 3], [0, 1, 2])).toBeNaN())
  it('of a straight line it is the step in per cent of the beginning, gaps or not', () =>
    expect(trendGrowth([2024, 2019, 2021, 2020], [60, 50, NaN, 52])).toBeCloseTo(4, 12))
  it('does not hang on the ends alone', () => {
    const years = [1, 2, 3, 4]
    expect(trendGrowth(years, [10, 10, 10, 10])).toBe(0)
    expect(trendGrowth(years, [10, 12, 8, 10])).not.toBe(0)
  })
})
