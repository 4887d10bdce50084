import { describe, expect, it } from 'vitest'
import { betaTables } from '../../src/math/beta-tables.ts'
import { random } from '../../src/math/random.ts'

/** Laws whose distribution function can be written down. */
const laws = [
  { a: 1, b: 1, below: (x: number) => x },
  { a: 2, b: 1, below: (x: number) => x ** 2 },
  { a: 1, b: 40, below: (x: number) => 1 - (1 - x) ** 40 },
  { a: 1 / 2, b: 1 / 2, below: (x: number) => (2 / Math.PI) * Math.asin(Math.sqrt(x)) },
  { a: 0.1, b: 1, below: (x: number) => x ** 0.1 },
  { a: 2, b: 3, below: (x: number) => 6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4 },
]
const draw = betaTables(
  laws.map(({ a }) => a),
  laws.map(({ b }) => b),
)

describe.each(laws.map((law, i) => ({ ...law, i })))('beta law of $a and $b', ({ a, b, below, i }) => {
  it('is turned round', () => {
    for (let u = 0.0005; u < 1; u += 0.001)
      expect(Math.abs(below(draw(i, u)) - u)).toBeLessThan(Math.min(a, b) < 1 ? 2e-3 : 5e-4)
  })
  it('rises, and stays between 0 and 1', () => {
    let last = 0
    for (const u of [0, 1e-9, 0.1, 0.5, 0.9, 1 - 2 ** -53]) {
      expect(draw(i, u)).toBeGreaterThanOrEqual(last)
      last = draw(i, u)
    }
    expect(last).toBeLessThanOrEqual(1)
  })
})
describe.each([
  [300, 2700],
  [5, 4000],
  [30_000, 20_000],
  [1.5, 0.8],
])('beta law of %d and %d', (a, b) => {
  it('has its mean and variance', () => {
    const one = betaTables([7, a], [7, b])
    const next = random(8)
    const n = 40_000
    const list = Float64Array.from({ length: n }, () => one(1, next()))
    const mean = list.reduce((x, y) => x + y, 0) / n
    const variance = list.reduce((x, y) => x + (y - mean) ** 2, 0) / n
    const want = (a * b) / ((a + b) ** 2 * (a + b + 1))
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(5 * Math.sqrt(want / n))
    expect(Math.abs(variance / want - 1)).toBeLessThan(0.05)
  })
})
