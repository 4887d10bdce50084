import { describe, expect, it } from 'vitest'
import { different, profiles, rowsOf } from '../../../src/measures/typology/profiles.ts'

describe('profiles', () => {
  it('holds the areas that have everything, in the order of their numbers', () => {
    const rows = profiles([
      [2, 1, NaN, 1],
      [5, 7, 0, 6],
    ])
    expect([...rows.values]).toEqual([1, 6, 1, 7, 2, 5])
    expect([...rows.area]).toEqual([3, 1, 0])
    expect([rows.n, rows.d, rows.areas]).toEqual([3, 2, 4])
  })
  it('gives some of them, also twice', () => {
    const rows = rowsOf(profiles([[3, 1, 2]]), Int32Array.of(0, 2, 2))
    expect([...rows.values]).toEqual([1, 3, 3])
    expect([...rows.area]).toEqual([1, 0, 0])
  })
  it('is empty without areas', () => expect(profiles([[NaN]]).n).toBe(0))
  it('knows how many differ', () => {
    const of = (...columns: number[][]) => different(profiles(columns))
    expect([of([1, 2, 1, NaN]), of([1, 1, 1], [2, 3, 2]), of([1, 1]), of([5]), of([])]).toEqual([2, 2, 1, 1, 0])
  })
})
