import { describe, expect, it } from 'vitest'
import { ascending } from '../../src/math/ascending.ts'

describe('ascending', () => {
  it('goes up by number, not by text', () =>
    expect(ascending(Object.freeze([10, 9, -1, 100]))).toEqual(Float64Array.of(-1, 9, 10, 100)))
  it('leaves out what is not there', () =>
    expect(ascending(Float64Array.of(2, NaN, 1, NaN))).toEqual(Float64Array.of(1, 2)))
  it('leaves its input as it is', () => {
    const values = Float64Array.of(2, 1)
    ascending(values)
    expect(values).toEqual(Float64Array.of(2, 1))
  })
})
