import { expect, it } from 'vitest'
import { poissonDensity } from '../../src/math/poisson-density.ts'

// by hand: e^-2 2³/3!
it('agrees with a worked example', () => expect(poissonDensity(3, 2)).toBeCloseTo(Math.exp(-2) * (8 / 6), 15))
it('knows the chance of nothing', () => expect(poissonDensity(0, 0.7)).toBeCloseTo(Math.exp(-0.7), 15))
// Python 3 decimal, 60 digits
it.each([
  [3000, 3100.5, 0.0014034108615108194],
  [187, 200, 0.018931988368325527],
  [60, 2.5, 7.421461967416721e-60],
  [20000, 19000, 1.648090054584683e-14],
])('of %i where %d are expected agrees with long arithmetic', (x, mean, want) =>
  expect(Math.abs(poissonDensity(x, mean) / want - 1)).toBeLessThan(1e-12),
)
