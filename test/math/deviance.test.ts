import { expect, it } from 'vitest'
import { deviance } from '../../src/math/deviance.ts'

// mpmath 1.3, 60 digits: x log(x/m) + m − x
it.each([
  [3, 10, 3.3880815870221920221],
  [12, 10, 0.18785868152745551454],
  [1000, 1001, 0.0004996669164668331906],
  [1_000_000, 1_000_001, 4.9999966666691666647e-7],
])('of %i and %i agrees with mpmath', (x, m, want) => expect(Math.abs(deviance(x, m) / want - 1)).toBeLessThan(1e-14))
it('is 0 when equal', () => expect(deviance(7, 7)).toBe(0))
