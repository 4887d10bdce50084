import { describe, expect, it } from 'vitest'
import { betaTables } from '../../src/math/beta-tables.ts'
import { random } from '../../src/math/random.ts'

const n = 200_000

/** Draws in ascending order; the law asked for stands second, after one that is none of its business. */
function drawn(a: number, b: number): Float64Array {
  const list = new Float64Array(n)
  betaTables([7, a], [7, b])(1, random(8), list)
  return list.sort()
}

/** Laws whose distribution function can be written down. */
describe.each<[number, number, (x: number) => number]>([
  [1, 1, (x) => x],
  [2, 1, (x) => x ** 2],
  [1, 40, (x) => -Math.expm1(40 * Math.log1p(-x))],
  [1, 1e6, (x) => -Math.expm1(1e6 * Math.log1p(-x))],
  [0.5, 1, (x) => Math.sqrt(x)],
  [0.1, 1, (x) => x ** 0.1],
  [1, 0.3, (x) => 1 - (1 - x) ** 0.3],
  [0.5, 2, (x) => Math.sqrt(x) * (1.5 - x / 2)],
  [2, 3, (x) => 6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4],
  [3, 2, (x) => 4 * x ** 3 - 3 * x ** 4],
  [1.5, 1.5, (x) => (2 * (Math.asin(Math.sqrt(x)) - Math.sqrt(x * (1 - x)) * (1 - 2 * x))) / Math.PI],
  // the k-th smallest of 20 numbers by lot: at least k of them are below
  [5, 16, (x) => 1 - [0, 1, 2, 3, 4].reduce((sum, k) => sum + choose(20, k) * x ** k * (1 - x) ** (20 - k), 0)],
])('beta law of %d and %d', (a, b, below) => {
  const list = drawn(a, b)
  it('has its distribution function', () => {
    // Kolmogorov and Smirnov: one law in ten thousand is further off than 2.2 by chance
    const off = list.reduce((most, x, k) => Math.max(most, Math.abs(below(x) - (k + 0.5) / n)), 0)
    expect(off).toBeLessThan(2.2 / Math.sqrt(n))
  })
  it('has its tails', () => {
    for (const tail of [1e-4, 1e-3, 1e-2]) {
      const far = 4.5 * Math.sqrt(tail * n) + 1
      const [low, high] = [(x: number) => below(x) < tail, (x: number) => below(x) > 1 - tail]
      expect(Math.abs(list.filter(low).length - tail * n)).toBeLessThan(far)
      expect(Math.abs(list.filter(high).length - tail * n)).toBeLessThan(far)
    }
  })
})

describe.each([
  [300, 2700],
  [0.02, 300],
  [5, 4000],
  [30_000, 20_000],
  [1.5, 0.8],
])('beta law of %d and %d', (a, b) => {
  it('has its mean and variance', () => {
    const list = drawn(a, b)
    const mean = list.reduce((x, y) => x + y, 0) / n
    const variance = list.reduce((x, y) => x + (y - mean) ** 2, 0) / n
    const want = (a * b) / ((a + b) ** 2 * (a + b + 1))
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(5 * Math.sqrt(want / n))
    expect(Math.abs(variance / want - 1)).toBeLessThan(a < 0.1 ? 0.1 : 0.02)
  })
})

it('holds for shapes as small as an area without anybody counted may have', () => {
  for (const x of drawn(1e-6, 20)) expect(x >= 0 && x < 1).toBe(true)
})
it('refuses two shapes below 1', () => expect(() => betaTables([0.5], [0.5])).toThrow('0.5'))

const choose = (of: number, k: number): number => (k === 0 ? 1 : (choose(of - 1, k - 1) * of) / k)
