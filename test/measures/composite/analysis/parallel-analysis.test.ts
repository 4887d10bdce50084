import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../../src/math/normal-quantile.ts'
import { quantiles } from '../../../../src/math/quantiles.ts'
import { random } from '../../../../src/math/random.ts'
import { chanceEigenvalues } from '../../../../src/measures/composite/analysis/parallel-analysis.ts'
import { principalComponents } from '../../../../src/measures/composite/analysis/principal-components.ts'

const drawn = { draws: 500, seed: 1 }

describe('eigenvalues by chance', () => {
  // The eigenvalues of two are 1 ± |r|, and t = r √((n − 2)/(1 − r²)) is Student's: two-sided 5 % at t₁₈ = 2.100922 and
  // t₉₈ = 1.984467, so r = t / √(t² + n − 2)
  it.each([
    [20, 2.100922],
    [100, 1.984467],
  ])('of two in %i areas follow from Student’s t', (n, t) => {
    const [first] = chanceEigenvalues(n, 2, { draws: 4000, seed: 3 })
    expect(first! - 1).toBeCloseTo(t / Math.sqrt(t * t + n - 2), 1.6)
  })
  // The long way: columns of normal numbers, row by row
  it('are those of drawn areas', () => {
    const next = random(7)
    const [n, k] = [30, 5]
    const long = Array.from({ length: 1500 }, () => {
      const columns = Array.from({ length: k }, () =>
        Float64Array.from({ length: n }, () => normalQuantile(next() || 0.5)),
      )
      return principalComponents(
        columns.map((_, c) => String(c)),
        columns,
      ).eigenvalues
    })
    chanceEigenvalues(n, k, { draws: 1500, seed: 2 }).forEach((value, c) => {
      const [expected] = quantiles(
        long.map((values) => values[c]!),
        [0.95],
      )
      expect(Math.abs(value - expected!)).toBeLessThan(0.03)
    })
  })
  it('fall towards 1 with the number of areas', () => {
    const [few, many] = [50, 30_000].map((n) => chanceEigenvalues(n, 6, drawn))
    expect(few![0]).toBeGreaterThan(1.4)
    expect(many![0]).toBeGreaterThan(1)
    expect(many![0]).toBeLessThan(1.03)
  })
  it('are the same for the same seed', () =>
    expect(chanceEigenvalues(57, 3, drawn)).toEqual(chanceEigenvalues(57, 3, drawn)))
  it('of one are 1', () => expect([...chanceEigenvalues(9, 1, drawn)]).toEqual([1]))
})
