import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { matching } from '../../../src/measures/typology/matching.ts'

const worthOf = (worth: number[][], found: Int32Array) =>
  found.reduce((sum, c, r) => sum + (c < 0 ? 0 : worth[r]![c]!), 0)

/** The most there is, by trying all. */
function most(worth: number[][], r = 0, taken: number[] = []): number {
  if (r === worth.length) return 0
  const without = worth.length > worth[0]!.length ? most(worth, r + 1, taken) : -Infinity
  return worth[r]!.reduce(
    (best, w, c) => (taken.includes(c) ? best : Math.max(best, w + most(worth, r + 1, [...taken, c]))),
    without,
  )
}

describe('matching', () => {
  // scipy 1.17.1, optimize.linear_sum_assignment(maximize=True)
  it('agrees with scipy, more columns than rows', () => {
    const worth = [
      [15, 1, 14, 7, 2, 13, 19],
      [4, 13, 6, 15, 14, 4, 17],
      [13, 14, 16, 9, 15, 18, 2],
      [17, 8, 10, 3, 14, 6, 17],
      [6, 11, 8, 12, 4, 4, 15],
    ]
    expect([...matching(worth.flat(), 5, 7)]).toEqual([6, 3, 5, 0, 1])
  })
  it('agrees with scipy, more rows than columns', () => {
    const worth = [
      [15, 11, 18, 4],
      [17, 3, 19, 12],
      [12, 19, 16, 16],
      [1, 7, 2, 4],
      [4, 17, 3, 6],
      [10, 17, 19, 14],
    ]
    const found = matching(worth.flat(), 6, 4)
    expect([...found].filter((c) => c >= 0).sort()).toEqual([0, 1, 2, 3])
    expect(worthOf(worth, found)).toBe(69)
  })
  it('finds the most of all ways', () => {
    const draw = random(6)
    for (let round = 0; round < 60; round++) {
      const [rows, columns] = [1 + (round % 6), 1 + (round % 5)]
      const worth = Array.from({ length: rows }, () => Array.from({ length: columns }, () => Math.floor(draw() * 9)))
      const found = matching(worth.flat(), rows, columns)
      const used = [...found].filter((c) => c >= 0)
      expect(new Set(used).size).toBe(used.length)
      expect(worthOf(worth, found)).toBe(most(worth))
    }
  })
  it('has nothing to match without rows or columns', () => {
    expect([...matching([], 0, 0)]).toEqual([])
    expect([...matching([], 2, 0)]).toEqual([-1, -1])
  })
})
