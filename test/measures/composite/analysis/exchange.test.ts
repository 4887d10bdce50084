import { describe, expect, it } from 'vitest'
import { exchange, slope } from '../../../../src/measures/composite/analysis/exchange.ts'

const f = (...values: number[]) => Float64Array.from(values)

describe('rates of exchange', () => {
  // 2 · 5 points a unit of the first, 1 · 10 of the second: one for one
  it('by hand', () => expect([...exchange([2, 1], [5, 10])]).toEqual([1, 1, 1, 1]))
  const rates = exchange([2, 1, 0.5], [5, 4, 20])
  it('one unit of the first for two and a half of the second', () => expect(rates[1]).toBe(2.5))
  it('there and back is nothing gained, and a way round is as long as the straight one', () => {
    for (let k = 0; k < 3; k++)
      for (let l = 0; l < 3; l++) {
        expect(rates[3 * k + l]! * rates[3 * l + k]!).toBeCloseTo(1, 12)
        for (let m = 0; m < 3; m++) expect(rates[3 * k + l]! * rates[3 * l + m]!).toBeCloseTo(rates[3 * k + m]!, 12)
      }
  })
  it('a trade at this rate leaves the mean as it is', () => {
    const mean = (a: number, b: number, c: number) => (2 * 5 * a + 1 * 4 * b + 0.5 * 20 * c) / 3.5
    expect(mean(10 + 1, 10 - rates[1]!, 10)).toBeCloseTo(mean(10, 10, 10), 12)
    expect(mean(10, 10 + 1, 10 - rates[5]!)).toBeCloseTo(mean(10, 10, 10), 12)
  })
  it('none of a scale that is not straight', () => expect([...exchange([1, 1], [NaN, 1])]).toEqual([NaN, NaN, NaN, 1]))
})

describe('slope', () => {
  it('of a straight scale', () => expect(slope(f(1, 3, NaN, 2), f(0, 100, NaN, 50))).toBe(50))
  it('falls where the scale turns the indicator', () => expect(slope(f(1, 3, 2), f(0, -100, -50))).toBe(-50))
  it.each([
    ['a bent one', f(1, 2, 3), f(0, 10, 100)],
    ['one that is cut off at an end', f(1, 2, 3, 4), f(0, 10, 20, 20)],
    ['one value', f(2, 2), f(0, 0)],
    ['nothing', f(NaN), f(NaN)],
  ])('none of %s', (_, raw, scaled) => expect(slope(raw, scaled)).toBeNaN())
})
