import { describe, expect, it } from 'vitest'
import { profiles } from '../../../src/measures/typology/profiles.ts'
import { silhouette } from '../../../src/measures/typology/silhouette.ts'

const of = (values: number[], group: number[]) => [...silhouette(profiles([values]), Int32Array.from(group)).width]

describe('silhouette', () => {
  // by hand: at 0: a = 1, b = (9 + 11)/2 = 10, so 9/10; at 1: b = 9, 8/9; at 10: a = 2, b = 8.5 + 1, 1 − 2/9.5; at 12: 1 − 2/11.5
  it('agrees with a worked example', () => {
    const got = of([0, 1, 10, 12], [0, 0, 1, 1])
    ;[1 - 1 / 11, 1 - 1 / 10, 1 - 2 / 9.5, 1 - 2 / 11.5].forEach((want, i) => expect(got[i]).toBeCloseTo(want, 12))
  })
  it('is below 0 for an area that lies nearer to another group', () =>
    // by hand: 4 with 0: a = 4, b = 1.5 to {5, 6}
    expect(of([0, 4, 5, 6], [0, 0, 1, 1])[1]).toBeCloseTo(1.5 / 4 - 1, 12))
  it('is 0 for a group of one, and for areas that coincide', () => {
    expect(of([0, 4, 5], [0, 1, 1])[0]).toBe(0)
    expect(of([1, 1, 1, 1], [0, 0, 1, 1])).toEqual([0, 0, 0, 0])
  })
  it('names the other group that a row lies nearest to, and passes over empty ones', () => {
    const { next, width } = silhouette(profiles([[0, 1, 10, 12, 30]]), Int32Array.of(0, 0, 1, 1, 3))
    expect([...next]).toEqual([1, 1, 0, 0, 1])
    // by hand: at 10: a = 2, b = 9.5
    expect(width[2]).toBeCloseTo(1 - 2 / 9.5, 12)
    expect([...silhouette(profiles([[1, 2]]), Int32Array.of(0, 0)).next]).toEqual([-1, -1])
  })
  it('is undefined with one group', () => expect(of([1, 2], [0, 0])).toEqual([NaN, NaN]))
})
