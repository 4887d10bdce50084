import { describe, expect, it } from 'vitest'
import { likeliestDistance } from '../../../src/measures/segregation/likeliest-distance.ts'

describe('likeliestDistance', () => {
  it.each([0, 0.5, 1])('is 0 up to one standard error: %d', (z) => expect(likeliestDistance(z)).toBe(0))
  it.each([NaN])('is 0 of nothing', (z) => expect(likeliestDistance(z)).toBe(0))
  it.each([1.0000001, 1.01, 1.5, 2, 5, 39, 1000])('solves θ = z tanh(θ z) above 0: %d', (z) => {
    const theta = likeliestDistance(z)
    expect(theta).toBeGreaterThan(0)
    expect(Math.abs(theta - z * Math.tanh(theta * z))).toBeLessThan(1e-12 * z)
  })
  // METHODS of others: the density underflows at 0 from z = 38.6, so a search from there answers 0
  it.each([38.7, 100, 1e6])('keeps large distances: %d', (z) => expect(likeliestDistance(z)).toBe(z))

  it.each([1.1, 1.7, 3])('is the highest point of the density: %d', (z) => {
    const density = (t: number) => Math.exp(-((t - z) ** 2) / 2) + Math.exp(-((t + z) ** 2) / 2)
    const theta = likeliestDistance(z)
    for (let t = 0; t < 5; t += 0.001) expect(density(t)).toBeLessThanOrEqual(density(theta) + 1e-15)
  })
})
