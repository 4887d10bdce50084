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

// Chi-square of the first draws over 20 bins, 19 degrees of freedom: between its 0.001 and 0.999 quantiles
it('starts anywhere, whatever the seed', () => {
  const bins = new Array<number>(20).fill(0)
  for (let seed = 0; seed < 20_000; seed++) bins[Math.floor(random(seed)() * 20)]!++
  const chi = bins.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)
  expect(chi).toBeGreaterThan(5.407)
  expect(chi).toBeLessThan(43.82)
})

// The correlation of n independent pairs has standard error 1/√n
it('has nothing in common between neighbouring seeds', () => {
  const n = 20_000
  let sum = 0
  for (let seed = 0; seed < n; seed++) sum += (random(seed)() - 0.5) * (random(seed + 1)() - 0.5) * 12
  expect(Math.abs(sum / n)).toBeLessThan(5 / Math.sqrt(n))
})
