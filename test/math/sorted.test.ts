import { describe, expect, it } from 'vitest'
import { sorted } from '../../src/math/sorted.ts'

describe('sorted', () => {
  it('goes up by number, not by text', () => expect(sorted(Object.freeze([10, 9, -1, 100]))).toEqual([-1, 9, 10, 100]))
  it('leaves out what is not there', () => expect(sorted(Float64Array.of(2, NaN, 1))).toEqual([1, 2]))
})
