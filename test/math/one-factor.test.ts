import { describe, expect, it } from 'vitest'
import { oneFactor } from '../../src/math/one-factor.ts'

const R = Float64Array.of(1, 0.6, 0.5, 0.3, 0.6, 1, 0.45, 0.35, 0.5, 0.45, 1, 0.25, 0.3, 0.35, 0.25, 1)

describe('one factor', () => {
  // scipy 1.17.1, optimize.minimize (BFGS) on ln |Σ| + tr RΣ⁻¹, and on the squared residual correlations
  it.each([
    ['ml', [0.7901173093968596, 0.7601199668904335, 0.6136472155663535, 0.41470838226906354]],
    ['minres', [0.7847718240658849, 0.7668971872091472, 0.6110291917574093, 0.4162683343213565]],
  ] as const)('%s agrees with scipy', (kind, want) => {
    const { loadings, proper, uniqueness } = oneFactor(R, 4, kind)
    expect(proper).toBe(true)
    want.forEach((x, k) => {
      expect(loadings[k]).toBeCloseTo(x, 6)
      expect(uniqueness[k]).toBeCloseTo(1 - x * x, 6)
    })
  })
  // r_ij = λ_i λ_j exactly
  it.each(['ml', 'minres'] as const)('%s finds a factor that is there', (kind) => {
    const l = [0.9, 0.7, 0.5]
    const exact = Float64Array.from({ length: 9 }, (_, c) => {
      const [i, j] = [Math.floor(c / 3), c % 3]
      return i === j ? 1 : l[i]! * l[j]!
    })
    const { loadings } = oneFactor(exact, 3, kind)
    l.forEach((x, k) => expect(loadings[k]).toBeCloseTo(x, 9))
  })
  it('of two columns there is none', () =>
    expect(oneFactor(Float64Array.of(1, 0.5, 0.5, 1), 2, 'ml').proper).toBe(false))
  // r₁₂ r₁₃ / r₂₃ = 1.08 would be more than all of the variance
  it('says so where one column would be more than the factor', () =>
    expect(oneFactor(Float64Array.of(1, 0.9, 0.6, 0.9, 1, 0.5, 0.6, 0.5, 1), 3, 'minres').proper).toBe(false))
})
