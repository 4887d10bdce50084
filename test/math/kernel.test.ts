import { describe, expect, it } from 'vitest'
import * as kernels from '../../src/math/kernel.ts'

const { biweight, exponential, gaussian, parabolic, triangular, uniform } = kernels

// at half the bandwidth and at the whole, by their formulas
describe.each([
  ['uniform', uniform, 1, 0],
  ['triangular', triangular, 0.5, 0],
  ['parabolic', parabolic, 0.75, 0],
  ['biweight', biweight, 0.5625, 0],
  ['gaussian', gaussian, Math.exp(-1 / 8), Math.exp(-1 / 2)],
  ['exponential', exponential, Math.exp(-1 / 2), Math.exp(-1)],
] as const)('%s', (_, of, half, whole) => {
  const { weight, reach } = of(3)
  it('is 1 at once, and what it must be farther on', () => {
    expect(weight(0)).toBe(1)
    expect(weight(1.5)).toBeCloseTo(half, 15)
    expect(weight(3)).toBeCloseTo(whole, 15)
  })
  it('leaves nothing beyond its reach that a double would notice', () =>
    expect(weight(reach)).toBeLessThanOrEqual(1.0000001e-18))
})
