import { describe, expect, it } from 'vitest'
import { sum } from '../../src/math/sum.ts'

const numbers = Object.freeze([1, 1e100, 1, -1e100])

describe('sum', () => {
  it('is 0 of nothing', () => expect(sum([])).toBe(0))
  it('adds up', () => expect(sum(Float64Array.of(1, 2, 3.5))).toBe(6.5))
  it('adds up what is made of the numbers', () => expect(sum([10, 20, 30], (v, i) => v * i)).toBe(80))
  it('is NaN if one is', () => expect(sum([1, NaN, 2])).toBeNaN())
  // Neumaier (1974): plain addition gives 0, Kahan's too
  it('keeps what rounding would lose', () => expect(sum(numbers)).toBe(2))
  it('does not hang on the order', () => {
    const tenths = Array.from({ length: 1000 }, (_, i) => (i + 1) / 10)
    expect(sum(tenths)).toBe(50_050)
    expect(sum([...tenths].reverse())).toBe(50_050)
  })
})
