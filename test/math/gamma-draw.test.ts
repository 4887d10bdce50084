import { describe, expect, it } from 'vitest'
import { gammaDraw } from '../../src/math/gamma-draw.ts'
import { random } from '../../src/math/random.ts'

describe('gamma draws', () => {
  // mean and variance are the shape; standard error of the mean √(shape / n)
  it.each([0.3, 1, 2.5, 40])('of shape %d', (shape) => {
    const draw = random(11)
    const n = 40_000
    const list = Array.from({ length: n }, () => gammaDraw(shape, draw))
    const mean = list.reduce((a, b) => a + b, 0) / n
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / n))
    const variance = list.reduce((a, x) => a + (x - mean) ** 2, 0) / n
    // fourth central moment 3k² + 6k, so that the variance has standard error √((2k² + 6k) / n)
    expect(Math.abs(variance - shape)).toBeLessThan(4 * Math.sqrt((2 * shape ** 2 + 6 * shape) / n))
    expect(Math.min(...list)).toBeGreaterThan(0)
  })
})
