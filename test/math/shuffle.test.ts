import { expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { shuffle } from '../../src/math/shuffle.ts'
import { chiSquare } from '../support/chi-square.ts'

it('makes each of the six orders of three as often', () => {
  const next = random(6)
  const seen = new Map<string, number>()
  for (let k = 0; k < 12_000; k++) {
    const order = Int32Array.of(0, 1, 2)
    shuffle(order, next)
    seen.set(order.join(), (seen.get(order.join()) ?? 0) + 1)
  }
  expect(seen.size).toBe(6)
  expect(Math.abs(chiSquare([...seen.values()], new Array<number>(6).fill(1 / 6)))).toBeLessThan(5)
})
