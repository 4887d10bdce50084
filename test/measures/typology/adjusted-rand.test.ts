import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { adjustedRand } from '../../../src/measures/typology/adjusted-rand.ts'

/** By the four kinds of pairs: 2 (ad − bc) / ((a + b)(b + d) + (a + c)(c + d)). */
function byPairs(x: number[], y: number[]): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const [inX, inY] = [x[i] === x[j], y[i] === y[j]]
      if (inX && inY) a++
      else if (inX) b++
      else if (inY) c++
      else d++
    }
  return (2 * (a * d - b * c)) / ((a + b) * (b + d) + (a + c) * (c + d))
}

describe('adjusted Rand index', () => {
  // by hand: pairs together in both 1, in the first 3 + 0, in the second 1 + 1 of 6: (1 − 1)/(2.5 − 1)
  it('agrees with a worked example', () => expect(adjustedRand([0, 0, 0, 1], [0, 0, 1, 1])).toBeCloseTo(0, 12))
  it('agrees with the count of pairs', () => {
    const draw = random(4)
    for (let round = 0; round < 30; round++) {
      const [x, y] = [3, 4].map((k) => Array.from({ length: 25 }, () => Math.floor(draw() * k)))
      expect(adjustedRand(x!, y!)).toBeCloseTo(byPairs(x!, y!), 12)
    }
  })
  it('is 1 of one row, and of none', () => expect([adjustedRand([0], [3]), adjustedRand([], [])]).toEqual([1, 1]))
  it('is 1 for the same division under other names', () =>
    expect(adjustedRand([0, 0, 1, 2], [5, 5, 9, 7])).toBeCloseTo(1, 12))
  it('is 1 where both put all together or all apart', () => {
    expect(adjustedRand([1, 1, 1], [2, 2, 2])).toBe(1)
    expect(adjustedRand([1, 2, 3], [3, 1, 2])).toBe(1)
  })
})
