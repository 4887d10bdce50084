import { expect, it } from 'vitest'
import { binomialDensity } from '../../src/math/binomial-density.ts'

// by hand: C(4,2)/16
it('agrees with a worked example', () => expect(binomialDensity(2, 4, 0.5, 0.5)).toBeCloseTo(6 / 16, 14))
// by hand: .7³ and .3³
it('knows the ends', () => {
  expect(binomialDensity(0, 3, 0.3, 0.7)).toBeCloseTo(0.343, 14)
  expect(binomialDensity(3, 3, 0.3, 0.7)).toBeCloseTo(0.027, 14)
})
it('adds up to 1', () => {
  const all = Array.from({ length: 101 }, (_, x) => binomialDensity(x, 100, 0.37, 0.63))
  expect(all.reduce((a, b) => a + b)).toBeCloseTo(1, 13)
})
// mpmath 1.3, 60 digits
it.each([
  [3000, 10_000, 0.3, 0.7, 0.008705361365067056519],
  [187, 1_000_000, 0.0002, 0.9998, 0.018932158609140366665],
  [999_000, 1_000_000, 0.999, 0.001, 0.012620923387767838288],
])('of %i in %i agrees with mpmath', (x, n, p, q, want) =>
  expect(Math.abs(binomialDensity(x, n, p, q) / want - 1)).toBeLessThan(1e-12),
)
