import { expect, it } from 'vitest'
import { move } from '../../src/math/move.ts'
import { random } from '../../src/math/random.ts'
import { chiSquare } from '../support/chi-square.ts'

// by hand, 2 of 5 persons in places of 2, 0, 3: out of 10 ways C(2,a) C(3,c)
it.each([[[2, 0, 3]], [[5, 1, 3]], [[2, 9, 300]]])(
  'takes any persons alike, whatever places hold at most: %j',
  (most) => {
    const take = move(most)
    const stream = random(5)
    const counts = [0, 0, 0]
    for (let k = 0; k < 20_000; k++) {
      const [from, to] = [new Float64Array([2, 0, 3]), new Float64Array(3)]
      take(2, stream, from, to)
      expect([from[0]! + to[0]!, from[1]! + to[1]!, from[2]! + to[2]!]).toEqual([2, 0, 3])
      expect(to[0]! + to[2]!).toBe(2)
      counts[to[0]!]!++
    }
    expect(Math.abs(chiSquare(counts, [3 / 10, 6 / 10, 1 / 10]))).toBeLessThan(5)
  },
)
