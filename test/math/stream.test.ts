import { expect, it } from 'vitest'
import { stream } from '../../src/math/stream.ts'

it('repeats itself for the same seed and draw', () => expect(stream(3, 4)()).toBe(stream(3, 4)()))
it('differs between draws and between seeds', () => {
  const firsts = [0, 1, 2, 3, 4].flatMap((seed) => Array.from({ length: 1000 }, (_, draw) => stream(seed, draw)()))
  expect(new Set(firsts).size).toBe(5000)
})
it('is uniform over draws', () => {
  const n = 20_000
  const mean = Array.from({ length: n }, (_, draw) => stream(1, draw)()).reduce((a, b) => a + b) / n
  expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n))
})
