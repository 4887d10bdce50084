import { describe, expect, it } from 'vitest'
import { finder } from '../../src/math/finder.ts'
import { random } from '../../src/math/random.ts'

describe('finder', () => {
  it.each([
    [0, 0],
    [1.99, 0],
    [2, 2], // stretch 1 is empty
    [8.99, 2],
    [9, 3],
    [9.99, 3],
  ])('finds %d in stretch %i', (point, want) => expect(finder(Float64Array.of(2, 2, 9, 10))(point)).toBe(want))

  it('agrees with looking at every stretch', () => {
    const next = random(2)
    let sum = 0
    const end = Float64Array.from({ length: 300 }, () => (sum += Math.floor(10 * next() ** 4) / 3))
    const find = finder(end)
    for (let k = 0; k < 20_000; k++) {
      const point = k < 300 ? end[k]! * (1 - 1e-16) : next() * sum
      if (point < sum) expect(find(point)).toBe(end.findIndex((to) => to > point))
    }
  })
})
