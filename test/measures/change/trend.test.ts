import { describe, expect, it } from 'vitest'
import { trend } from '../../../src/measures/change/trend.ts'

describe('trend', () => {
  // numpy 2, polyfit of degree 1 and 2 over the years minus 2018
  it('agrees with numpy, with gaps between the years', () => {
    const { slope, acceleration, years } = trend([2015, 2016, 2017, 2018, 2019, 2021], [3.1, 2.7, NaN, 4.4, 4.1, 6.9])
    expect(slope).toBeCloseTo(0.6289473684210525, 12)
    expect(acceleration).toBeCloseTo(0.24372294372294395, 12)
    expect(years).toBe(5)
  })
  // by hand: x² + x at 0, 1, 2, 3: 0, 2, 6, 12; second difference 2, straight line 4 a year
  it('finds a parabola again', () => {
    const { slope, acceleration } = trend([2021, 2022, 2023, 2024], [0, 2, 6, 12])
    expect(slope).toBeCloseTo(4, 12)
    expect(acceleration).toBeCloseTo(2, 12)
  })
  it('does not hang on the order of the years', () =>
    expect(trend([2024, 2021, 2023, 2022], [12, 0, 6, 2]).acceleration).toBeCloseTo(2, 12))
  it('is flat where nothing changes', () => {
    const { slope, acceleration } = trend([1, 2, 3], [5, 5, 5])
    expect(slope).toBe(0)
    expect(acceleration).toBe(0)
  })
  it('needs two years for a slope and three for a bend', () => {
    expect(trend([2020], [1]).slope).toBeNaN()
    expect(trend([2020, 2022], [1, 5]).slope).toBe(2)
    expect(trend([2020, 2022], [1, 5]).acceleration).toBeNaN()
    expect(trend([], []).years).toBe(0)
  })
})
