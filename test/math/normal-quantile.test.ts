import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../src/math/normal-quantile.ts'

describe('normal quantile', () => {
  // scipy 1.17.1, stats.norm.ppf
  it.each([
    [1e-300, -37.0470962993612],
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.1, -1.2815515655446004],
    [0.3, -0.5244005127080409],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
  ])('at %d agrees with scipy', (p, x) => expect(Math.abs(normalQuantile(p) / x - 1)).toBeLessThan(1e-14))
  it('at the ends and in the middle', () => expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]))
  it.each([-0.1, 1.1, NaN])('none at %d', (p) => expect(normalQuantile(p)).toBeNaN())
})
