import { expect, it } from 'vitest'
import { localDissimilarity } from '../../../src/measures/local/local-dissimilarity.ts'
import { dissimilarity } from '../../../src/measures/segregation/dissimilarity.ts'
import { city } from '../../support/city.ts'

it('adds up to D', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const x = city(seed)
    expect(localDissimilarity.compute(x).reduce((a, b) => a + b)).toBeCloseTo(dissimilarity.compute(x), 12)
  }
})
// by hand: ½ |1/2 − 1/4|
it('agrees with a worked example', () =>
  expect(localDissimilarity.compute({ group: [1, 1], other: [1, 3] })[0]).toBeCloseTo(0.125, 12))
it('is nothing where nobody lives or a group is empty', () => {
  expect(localDissimilarity.compute({ group: [1, 0], other: [1, 0] })[1]).toBeNaN()
  expect(localDissimilarity.compute({ group: [0, 0], other: [1, 1] })[0]).toBeNaN()
})
