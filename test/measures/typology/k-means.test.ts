import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { kMeans, within } from '../../../src/measures/typology/k-means.ts'
import { profiles, type Profiles } from '../../../src/measures/typology/profiles.ts'

/** The least sum of squares over all divisions into at most k groups. */
function optimum(rows: Profiles, k: number): number {
  const group = new Int32Array(rows.n)
  let least = Infinity
  const assign = (i: number, used: number) => {
    if (i === rows.n) {
      least = Math.min(least, within(rows, group))
      return
    }
    for (let c = 0; c < Math.min(used + 1, k); c++) {
      group[i] = c
      assign(i + 1, Math.max(used, c + 1))
    }
  }
  assign(0, 0)
  return least
}

describe('k-means', () => {
  it('finds the optimum of small cities, looked up among all divisions', () => {
    const draw = random(2)
    for (let round = 0; round < 15; round++) {
      const rows = profiles([0, 1].map(() => Array.from({ length: 9 }, draw)))
      for (const k of [2, 3]) {
        const found = kMeans(rows, k, { starts: 30, seed: round })
        expect(found.within).toBeCloseTo(optimum(rows, k), 12)
        expect(found.within).toBe(within(rows, found.group))
      }
    }
  })
  // by hand: {0, 2} and {10, 11, 12}: 1 + 1 and 1 + 0 + 1
  it('agrees with a worked example', () => {
    const { group, within: sum } = kMeans(profiles([[10, 0, 12, 2, 11]]), 2, { starts: 5, seed: 1 })
    expect(sum).toBe(4)
    expect(new Set([group[0], group[1]]).size).toBe(1)
    expect(new Set([group[2], group[3], group[4]]).size).toBe(1)
  })
  it('is the same for the same seed, and no worse with more starts', () => {
    const draw = random(8)
    const rows = profiles([0, 1, 2].map(() => Array.from({ length: 80 }, draw)))
    const sums = [1, 5, 25].map((starts) => kMeans(rows, 6, { starts, seed: 4 }).within)
    expect(kMeans(rows, 6, { starts: 5, seed: 4 })).toEqual(kMeans(rows, 6, { starts: 5, seed: 4 }))
    expect(sums[1]).toBeLessThanOrEqual(sums[0]!)
    expect(sums[2]).toBeLessThanOrEqual(sums[1]!)
  })
  it('leaves no row in a group from which a move would be better', () => {
    const draw = random(9)
    const rows = profiles([0, 1].map(() => Array.from({ length: 40 }, draw)))
    const { group, within: sum } = kMeans(rows, 5, { starts: 1, seed: 1 })
    for (let i = 0; i < rows.n; i++) {
      for (let c = 0; c < 5; c++) {
        if (group.filter((g) => g === group[i]).length === 1) continue
        expect(
          within(
            rows,
            group.map((g, j) => (j === i ? c : g)),
          ),
        ).toBeGreaterThanOrEqual(sum * (1 - 1e-9))
      }
    }
  })
  it('has fewer groups where there are fewer different areas', () => {
    const { group, within: sum } = kMeans(profiles([[1, 1, 5, 5, 5]]), 4, { starts: 3, seed: 1 })
    expect(new Set(group).size).toBe(2)
    expect(sum).toBe(0)
  })
})
