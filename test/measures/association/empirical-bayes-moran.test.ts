import { expect, it } from 'vitest'
import { empiricalBayesMoran, empiricalBayesRates } from '../../../src/measures/association/empirical-bayes-moran.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { neighbours } from '../../support/city.ts'

// by hand: 1 of 10 and 9 of 30: b = ¼; s² = (10 · .15² + 30 · .05²)/40 = .0075; a = .0075 − .25/20 < 0;
// v = a + b/t: .02 and .0033…, both positive
it('sets rates against what small numbers let them vary', () => {
  const [first, second] = empiricalBayesRates([1, 9], [10, 30])
  expect(first).toBeCloseTo(-0.15 / Math.sqrt(0.02), 12)
  expect(second).toBeCloseTo(0.05 / Math.sqrt(0.25 / 30 - 0.005), 12)
})
it('is Moran itself among areas of one size', () => {
  const row = neighbours(4, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))
  expect(empiricalBayesMoran([1, 5, 6, 9], [10, 10, 10, 10], row)).toBeCloseTo(moranTest([1, 5, 6, 9], row).I, 12)
})
