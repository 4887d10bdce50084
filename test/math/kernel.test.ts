import { describe, expect, it } from 'vitest'
import * as kernels from '../../src/math/kernel.ts'
import { random } from '../../src/math/random.ts'

const { biweight, exponential, gaussian, parabolic, triangular, uniform } = kernels

const weight = ({ weigh }: kernels.Kernel, distance: number) => {
  const values = Float64Array.of(distance ** 2, -1)
  weigh(values, 1)
  expect(values[1]).toBe(-1) // no more than was asked for
  return values[0]!
}

// at half the bandwidth and at the whole, by their formulas
describe.each([
  ['uniform', uniform, 1, 0],
  ['triangular', triangular, 0.5, 0],
  ['parabolic', parabolic, 0.75, 0],
  ['biweight', biweight, 0.5625, 0],
  ['gaussian', gaussian, Math.exp(-1 / 8), Math.exp(-1 / 2)],
  ['exponential', exponential, Math.exp(-1 / 2), Math.exp(-1)],
] as const)('%s', (_, of, half, whole) => {
  const kernel = of(3)
  it('is 1 at once, and what it must be farther on', () => {
    expect(weight(kernel, 0)).toBe(1)
    expect(weight(kernel, 1.5)).toBeCloseTo(half, 15)
    expect(weight(kernel, 3)).toBeCloseTo(whole, 15)
  })
  it('leaves nothing beyond its reach that a double would notice', () => {
    expect(weight(kernel, kernel.reach)).toBeLessThanOrEqual(1.0000001e-18)
    expect(weight(kernel, 1000 * kernel.reach)).toBeLessThanOrEqual(1e-18)
  })
})

it.each([0.01, 1, 1000])('exponential is as exact as a double can be, h = %d', (h) => {
  const next = random(3)
  const kernel = exponential(h, 700 * h)
  for (let i = 0; i < 20_000; i++) {
    const distance = h * 700 * next() ** 3
    const z = Math.sqrt(distance ** 2) / h
    expect(Math.abs(weight(kernel, distance) / Math.exp(-z) - 1)).toBeLessThan(1e-15)
  }
})
