import { describe, expect, it } from 'vitest'
import { binomialDensity } from '../../src/math/binomial-density.ts'
import { binomialDistance } from '../../src/math/binomial-distance.ts'

const density = (x: number, n: number, p: number) =>
  p === 0 || p === 1 ? Number(x === n * p) : binomialDensity(x, n, p, 1 - p)

/** Added up from the definition: every a and b. */
function byDefinition(n: number, p: number, m: number, q: number): number {
  let total = 0
  for (let a = 0; a <= n; a++)
    for (let b = 0; b <= m; b++) total += Math.abs(a / n - b / m) * density(a, n, p) * density(b, m, q)
  return total
}

describe('binomialDistance', () => {
  // by hand: one draw each, equal in 2 of 4 ways and 1 apart else
  it('agrees with a worked example', () => expect(binomialDistance(1, 0.5, 1, 0.5)).toBeCloseTo(0.5, 14))
  it('is the distance itself where nothing is left to chance', () => expect(binomialDistance(5, 1, 8, 0)).toBe(1))

  it.each([
    [7, 0.3, 4, 0.6],
    [200, 0.01, 300, 0.02],
    [150, 0.9, 150, 0.9],
    [40, 0, 30, 0.2],
    [40, 1, 30, 0.2],
    [900, 0.5, 3, 0.5],
  ])('agrees with the definition: %d, %d, %d, %d', (n, p, m, q) => {
    const want = byDefinition(n, p, m, q)
    expect(Math.abs(binomialDistance(n, p, m, q) / want - 1)).toBeLessThan(1e-11)
    expect(Math.abs(binomialDistance(m, q, n, p) / want - 1)).toBeLessThan(1e-11)
  })

  // far apart the order is certain, and the mean distance is the distance of the means
  it('is the distance of the means when they are far apart', () =>
    expect(binomialDistance(800_000, 0.3, 2_900_000, 0.1)).toBeCloseTo(0.2, 12))
})
