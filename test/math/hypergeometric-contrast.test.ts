import { describe, expect, it } from 'vitest'
import { hypergeometricContrast } from '../../src/math/hypergeometric-contrast.ts'
import { hypergeometricDensity } from '../../src/math/hypergeometric-density.ts'

/** Added up from the definition: every x and y. */
function byDefinition(all: number, marked: number, a: number, b: number): number {
  let total = 0
  for (let x = 0; x <= Math.min(a, marked); x++)
    for (let y = 0; y <= Math.min(b, marked - x); y++)
      total +=
        Math.abs(b * x - a * y) *
        hypergeometricDensity(x, all, marked, a) *
        hypergeometricDensity(y, all - a, marked - x, b)
  return total
}

describe('hypergeometricContrast', () => {
  // by hand: 1 of 3 persons, places of 1 and 1: the person is in one of them in 2 of 3 ways
  it('agrees with a worked example', () => expect(hypergeometricContrast(3, 1, 1, 1)).toBeCloseTo(2 / 3, 12))

  it.each([
    [10, 4, 3, 7],
    [30, 11, 9, 4],
    [400, 60, 130, 20],
    [400, 380, 150, 45],
    [300, 2, 100, 150],
    [120, 119, 50, 60],
  ])('agrees with the definition: %i, %i, %i, %i', (all, marked, a, b) => {
    const want = byDefinition(all, marked, a, b)
    expect(Math.abs(hypergeometricContrast(all, marked, a, b) / want - 1)).toBeLessThan(1e-11)
    expect(Math.abs(hypergeometricContrast(all, marked, b, a) / want - 1)).toBeLessThan(1e-11)
  })

  // √(2/π) standard deviations: var(bX − aY) = a b (a + b) · marked (all − marked) / (all (all − 1))
  it('is that of a normal law for large places', () => {
    const [all, marked, a, b] = [3_700_000, 800_000, 90_000, 40_000]
    const deviation = Math.sqrt((a * b * (a + b) * marked * (all - marked)) / (all * (all - 1)))
    expect(hypergeometricContrast(all, marked, a, b) / deviation / Math.sqrt(2 / Math.PI)).toBeCloseTo(1, 5)
  })
})
