import { describe, expect, it } from 'vitest'
import { headTail } from '../../../src/measures/classify/head-tail.ts'

const cuts = (values: number[], count: number) => headTail(Object.freeze(values), count).map(({ to }) => to)

describe('head-tail', () => {
  // by hand: 1 ×6, 3, 4, 10, 100: mean 12.3, above it 1 of 10; of one value there is no head
  it('agrees with a worked example', () =>
    expect(cuts([1, 1, 1, 1, 1, 1, 3, 4, 10, 100], 5)).toEqual([12.3, undefined]))
  // 1 ×7, 10 10 40: mean 6.7, above 3 of 10; their mean 20, above 1 of 3; of one there is no head
  it('goes on in the head while it is a minority', () =>
    expect(cuts([1, 1, 1, 1, 1, 1, 1, 10, 10, 40], 9)).toEqual([6.7, 20, undefined]))
  it('stops at the classes asked for', () =>
    expect(cuts([1, 1, 1, 1, 1, 1, 1, 10, 10, 40], 2)).toEqual([6.7, undefined]))
  // 1 2 3 4: mean 2.5, above it a half: cut, then no more
  it('cuts even values once', () => expect(cuts([1, 2, 3, 4], 9)).toEqual([2.5, undefined]))
  it('leaves missing values out', () => expect(cuts([1, NaN, 2, 3, 4], 9)).toEqual([2.5, undefined]))
  it('is one class of equal values, and of nothing', () => {
    expect(cuts([0.1, 0.1, 0.1], 3)).toEqual([undefined])
    expect(cuts([NaN], 3)).toEqual([undefined])
  })
})
