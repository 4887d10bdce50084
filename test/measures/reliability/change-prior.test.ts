import { describe, expect, it } from 'vitest'
import { changePrior } from '../../../src/measures/reliability/change-prior.ts'

describe('changePrior', () => {
  // alike in chance v: the sample variance less v; of 1, 2, 3, 6 it is (4 + 1 + 0 + 9)/3 = 14/3
  it('is the variance beyond chance where chance is alike', () => {
    const { mean, between } = changePrior([1, 2, 3, 6], [2, 2, 2, 2])
    expect(mean).toBeCloseTo(3, 12)
    expect(between).toBeCloseTo(14 / 3 - 2, 9)
  })
  // what defines it: Σ (d − mean)²/(between + v) is the number of areas less one
  it('makes the weighted squares as many as there are areas, less one', () => {
    const [changes, chance] = [
      [0.03, -0.02, 0.05, 0.011, -0.04, 0.002],
      [1e-4, 4e-4, 9e-5, 2e-4, 6e-4, 5e-5],
    ]
    const { mean, between } = changePrior(changes, chance)
    const weights = chance.map((v) => 1 / (between + v))
    const all = weights.reduce((a, b) => a + b)
    expect(mean).toBeCloseTo(weights.reduce((sum, w, i) => sum + w * changes[i]!, 0) / all, 12)
    expect(weights.reduce((sum, w, i) => sum + w * (changes[i]! - mean) ** 2, 0)).toBeCloseTo(5, 7)
  })
  it('is next to nothing where chance explains it all, but not nothing', () => {
    const { between } = changePrior([1, 2, 3], [9, 9, 9])
    expect(between).toBeGreaterThan(0)
    expect(between).toBeLessThan(1e-4)
  })
  it('is next to nothing of a single area', () =>
    expect(changePrior([0.125], [0.01])).toEqual({ mean: 0.125, between: 1e-8 }))
})
