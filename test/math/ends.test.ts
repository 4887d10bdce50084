import { describe, expect, it } from 'vitest'
import { ends } from '../../src/math/ends.ts'

describe('ends', () => {
  it('lowest and highest', () => expect(ends(Object.freeze([2, NaN, -1, 5, 3]))).toEqual({ min: -1, max: 5 }))
  it('of one', () => expect(ends([NaN, 4])).toEqual({ min: 4, max: 4 }))
  it('of nothing', () => expect(ends([NaN])).toEqual({ min: NaN, max: NaN }))
})
