import { describe, expect, it } from 'vitest'
import { centres, distance, nearest } from '../../../src/measures/typology/centres.ts'
import { profiles } from '../../../src/measures/typology/profiles.ts'

describe('centres', () => {
  it('are the means of each group', () => {
    const rows = profiles([
      [0, 2, 9],
      [4, 8, 1],
    ])
    const { means, sizes } = centres(rows, Int32Array.of(0, 0, 1))
    expect([...means]).toEqual([1, 6, 9, 1])
    expect([...sizes]).toEqual([2, 1])
  })
  it('of empty groups are none, and nobody is nearest to them', () => {
    const rows = profiles([[0, 2, 9]])
    const { means, sizes } = centres(rows, Int32Array.of(0, 0, 2), 4)
    expect([...means]).toEqual([1, NaN, 9, NaN])
    expect([...sizes]).toEqual([2, 0, 1, 0])
    expect([...nearest(rows, means)]).toEqual([0, 0, 2])
  })
  it('are as far apart as Pythagoras says', () =>
    expect(distance(Float64Array.of(9, 0, 0), 1, Float64Array.of(3, 4), 0, 2)).toBe(25))
})
