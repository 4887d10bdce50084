import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { expectation, leastVariance, maximisation } from '../../../src/measures/typology/mixture-steps.ts'
import { profiles } from '../../../src/measures/typology/profiles.ts'

// 0, 2 | 10, 14 for certain: shares ½, means 1 and 12, variances 1 and 4
const rows = profiles([[0, 2, 10, 14]])
const sides = Float64Array.of(1, 0, 1, 0, 0, 1, 0, 1)

describe('a step of EM, by hand', () => {
  const found = maximisation(rows, sides, 2, 'full')
  it('finds shares, means and variances', () => {
    expect([...found.shares]).toEqual([0.5, 0.5])
    expect([...found.means]).toEqual([1, 12])
    expect([...found.axes].map(Math.abs)).toEqual([1, 0.5])
    expect(found.held).toEqual([false, false])
  })
  it('finds probabilities and the likelihood', () => {
    const density = (x: number, mean: number, sd: number) =>
      Math.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI))
    const { from, logLikelihood } = expectation(rows, found)
    const parts = [0, 2, 10, 14].map((x) => [density(x, 1, 1) / 2, density(x, 12, 2) / 2] as const)
    expect(logLikelihood).toBeCloseTo(
      parts.reduce((sum, [a, b]) => sum + Math.log(a + b), 0),
      12,
    )
    parts.forEach(([a, b], i) => expect(from[2 * i]).toBeCloseTo(a / (a + b), 12))
  })
  it('holds what would shrink', () => {
    const { held, axes } = maximisation(profiles([[0, 0, 10, 14]]), sides, 2, 'full')
    expect(held).toEqual([true, false])
    expect(Math.abs(axes[0]!)).toBeCloseTo(1 / Math.sqrt(leastVariance), 12)
  })
})

// Dempster, Laird & Rubin: no step lowers the likelihood, nor with a bound on the variances
it.each(['full', 'diagonal'] as const)('never lowers the likelihood: %s', (covariance) => {
  const draw = random(3)
  for (let round = 0; round < 10; round++) {
    const some = profiles([0, 1, 2].map(() => Array.from({ length: 40 }, draw)))
    const from = new Float64Array(40 * 3)
    for (let i = 0; i < 40; i++) from[3 * i + Math.floor(3 * draw())] = 1
    let now = maximisation(some, from, 3, covariance)
    let before = -Infinity
    for (let step = 0; step < 60; step++) {
      const next = expectation(some, now)
      expect(next.logLikelihood).toBeGreaterThanOrEqual(before - 1e-9)
      before = next.logLikelihood
      now = maximisation(some, next.from, 3, covariance)
    }
  }
})
