import { describe, expect, it } from 'vitest'
import { mean } from '../../src/math/mean.ts'

describe('mean', () => {
  it('agrees with a worked example', () => expect(mean(Object.freeze([2, 4, 9]))).toBe(5))
  it('leaves out what is not there', () => expect(mean([NaN, 2, 4, NaN, 9])).toBe(5))
  it('is undefined of nothing', () => expect(mean([NaN])).toBeNaN())
})
