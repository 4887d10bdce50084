import { expect, it } from 'vitest'
import { stirlingError } from '../../src/math/stirling-error.ts'

// mpmath 1.3, 60 digits: loggamma(n + 1) − (log(2πn)/2 + n log n − n)
it.each([
  [1, 0.08106146679532725822],
  [2, 0.041340695955409294094],
  [15, 0.005554733551962801371],
  [16, 0.0052076559196096404407],
  [100, 0.00083333055563491468338],
  [1_000_000, 8.3333333333330555556e-8],
])('of %i agrees with mpmath', (n, want) => expect(Math.abs(stirlingError(n) - want)).toBeLessThan(1e-14))
it('is taken as 0 for 0', () => expect(stirlingError(0)).toBe(0))
