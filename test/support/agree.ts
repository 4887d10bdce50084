import { expect } from 'vitest'

/** The tolerance of all reference values: |a − b| ≤ 1e-9 · max(1, |b|). NaN agrees with nothing. */
export function agree(got: number, want: number) {
  expect(Math.abs(got - want), `${got} against ${want}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(want)))
}
