import { expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'

const draws = (seed: number, n: number) => {
  const next = random(seed)
  return Array.from({ length: n }, next)
}

it('repeats itself for the same seed', () => expect(draws(7, 20)).toEqual(draws(7, 20)))
it('differs between seeds', () => expect(draws(7, 20)).not.toEqual(draws(8, 20)))
it('draws anew at each call', () => expect(new Set(draws(7, 100)).size).toBe(100))
it('is uniform on [0, 1)', () => {
  const x = draws(1, 100_000)
  expect(Math.min(...x.slice(0, 1000))).toBeGreaterThanOrEqual(0)
  expect(x.every((v) => v < 1)).toBe(true)
  // mean 1/2 and variance 1/12, each within five standard errors
  const mean = x.reduce((a, b) => a + b, 0) / x.length
  expect(Math.abs(mean - 0.5)).toBeLessThan((5 * Math.sqrt(1 / 12)) / Math.sqrt(x.length))
  const variance = x.reduce((a, b) => a + (b - mean) ** 2, 0) / x.length
  expect(Math.abs(variance - 1 / 12)).toBeLessThan((5 * Math.sqrt(1 / 180)) / Math.sqrt(x.length))
})
