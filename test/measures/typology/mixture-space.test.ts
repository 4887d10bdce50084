import { describe, expect, it } from 'vitest'
import { mixtureSpace } from '../../../src/measures/typology/mixture-space.ts'
import { profiles } from '../../../src/measures/typology/profiles.ts'

const rows = profiles([
  [1, 2, 3, 4, 7],
  [10, 40, 20, 70, 50],
])

describe.each(['full', 'diagonal'] as const)('space of a mixture, %s', (covariance) => {
  const { to, logScale } = mixtureSpace(rows, covariance)
  const { values, n } = to(rows)
  const mean = (of: (i: number) => number) => Array.from({ length: n }, (_, i) => of(i)).reduce((a, b) => a + b) / n
  it('has mean 0 and variance 1, without correlation where full', () => {
    for (const k of [0, 1]) {
      expect(mean((i) => values[2 * i + k]!)).toBeCloseTo(0, 12)
      expect(mean((i) => values[2 * i + k]! ** 2)).toBeCloseTo(1, 12)
    }
    const r = mean((i) => values[2 * i]! * values[2 * i + 1]!)
    if (covariance === 'full') expect(r).toBeCloseTo(0, 12)
    else expect(Math.abs(r)).toBeGreaterThan(0.3)
  })
  // by hand: variances 4.24 and 456, covariance 2.4 + … = mean of products less product of means = 157.8 − 3.4 · 38
  it('knows how much volume grows', () => {
    const determinant = 4.24 * 456 - (covariance === 'full' ? ((10 + 80 + 60 + 280 + 350) / 5 - 3.4 * 38) ** 2 : 0)
    expect(logScale).toBeCloseTo(-Math.log(determinant) / 2, 12)
  })
})

it('refuses indicators of which one follows from another, or does not vary', () => {
  const twice = profiles([
    [1, 2, 3, 5],
    [2, 4, 6, 10],
  ])
  expect(() => mixtureSpace(twice, 'full')).toThrow(/ATL-0386/)
  expect(() => mixtureSpace(twice, 'diagonal')).not.toThrow()
  expect(() => mixtureSpace(profiles([[1, 1, 1]]), 'diagonal')).toThrow(/ATL-0386/)
})
