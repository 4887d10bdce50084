import { describe, expect, it } from 'vitest'
import { binomialDensity } from '../../src/math/binomial-density.ts'
import { binomialDraw } from '../../src/math/binomial-draw.ts'
import { random } from '../../src/math/random.ts'
import { chiSquare } from '../support/chi-square.ts'

describe('binomialDraw', () => {
  it.each([
    [0, 0.4, 0],
    [9, 0, 0],
    [9, 1, 9],
  ])('leaves nothing to chance for %i draws with %d', (n, p, want) => expect(binomialDraw(n, p, random(1))).toBe(want))

  it.each([
    [1, 0.5],
    [12, 0.3],
    [40, 0.24], // 9.6 expected: the largest that is counted
    [40, 0.26],
    [100, 0.9],
    [1000, 0.5],
    [100_000, 0.00009],
    [100_000, 0.0002],
    [3_000_000, 0.001],
  ])('has the distribution of %i draws with %d', (n, p) => {
    const draws = 100_000
    const next = random(11)
    const low = Math.max(0, Math.floor(n * p - 8 * Math.sqrt(n * p) - 8))
    const width = Math.min(n - low, Math.ceil(16 * Math.sqrt(n * p) + 30))
    const counts = new Array<number>(width + 1).fill(0)
    for (let k = 0; k < draws; k++) counts[binomialDraw(n, p, next) - low]!++
    const chances = counts.map((_, i) => binomialDensity(low + i, n, p, 1 - p))
    expect(counts.reduce((a, b) => a + b)).toBe(draws)
    expect(Math.abs(chiSquare(counts, chances))).toBeLessThan(5)
  })
})
