import { describe, expect, it } from 'vitest'
import { countBelow } from '../../src/math/count-below.ts'
import { countUpTo } from '../../src/math/count-up-to.ts'

const list = Object.freeze([1, 2, 2, 2, 5])

describe('counting in an ascending list', () => {
  it.each([
    [0, 0, 0],
    [1, 0, 1],
    [2, 1, 4],
    [3, 4, 4],
    [5, 4, 5],
    [6, 5, 5],
  ])('below %d: %d, up to it: %d', (x, below, upTo) => {
    expect(countBelow(list, x)).toBe(below)
    expect(countUpTo(list, x)).toBe(upTo)
  })
  it('in nothing', () => expect([countBelow([], 1), countUpTo([], 1)]).toEqual([0, 0]))
})
