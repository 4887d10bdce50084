import { expect, it } from 'vitest'
import { deviation } from '../../../src/measures/association/deviation.ts'

// Φ(−1.96) = .0249978951…
it('is z and two-sided p', () => {
  const { z, p } = deviation(5, 1.08, 4)
  expect(z).toBeCloseTo(1.96, 12)
  expect(p).toBeCloseTo(2 * 0.02499789514823943, 12)
})
it('is undefined without variance', () => expect(deviation(1, 1, 0)).toMatchObject({ z: NaN, p: NaN }))
