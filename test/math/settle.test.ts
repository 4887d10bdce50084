import { describe, expect, it } from 'vitest'
import { binomialDraw } from '../../src/math/binomial-draw.ts'
import { finder } from '../../src/math/finder.ts'
import { random } from '../../src/math/random.ts'
import { settle } from '../../src/math/settle.ts'
import { chiSquare } from '../support/chi-square.ts'

function dealt(sizes: number[], members: number, chance: number, next: () => number): number[] {
  let sum = 0
  const end = Float64Array.from(sizes, (t) => (sum += t))
  const into = Float64Array.from(sizes, (t) => binomialDraw(t, chance, next))
  settle(sizes, end, finder(end), members, next, into)
  return Array.from(into)
}

describe('settle', () => {
  it('ends with the members asked for, none above the size of a place', () => {
    const next = random(4)
    for (let members = 0; members <= 12; members++) {
      const counts = dealt([5, 0, 4, 3], members, members / 12, next)
      expect(counts.reduce((a, b) => a + b)).toBe(members)
      counts.forEach((x, i) => expect(x >= 0 && x <= [5, 0, 4, 3][i]!).toBe(true))
    }
  })

  // by hand, 3 of 6 persons in places of 2, 1, 3, out of 20 ways: C(2,a) C(1,b) C(3,c). Whatever the chance was:
  // also where it makes too few or too many at first.
  it.each([0.5, 0.1, 0.9])('has the joint distribution of dealing out, chance %d', (chance) => {
    const ways: Record<string, number> = {
      '0,0,3': 1,
      '0,1,2': 3,
      '1,0,2': 6,
      '1,1,1': 6,
      '2,0,1': 3,
      '2,1,0': 1,
    }
    const keys = Object.keys(ways)
    const counts = new Array<number>(6).fill(0)
    const next = random(9)
    for (let k = 0; k < 40_000; k++) counts[keys.indexOf(dealt([2, 1, 3], 3, chance, next).join())]!++
    expect(
      Math.abs(
        chiSquare(
          counts,
          keys.map((key) => ways[key]! / 20),
        ),
      ),
    ).toBeLessThan(5)
  })
})
