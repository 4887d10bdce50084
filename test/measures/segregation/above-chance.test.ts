import { expect, it } from 'vitest'
import { measures } from '../../../src/measures/index.ts'
import { aboveChance } from '../../../src/measures/segregation/above-chance.ts'
import { adjustedDissimilarity } from '../../../src/measures/segregation/adjusted-dissimilarity.ts'
import { segregationIndex } from '../../../src/measures/segregation/segregation-index.ts'
import { city } from '../../support/city.ts'

it('of the Segregationsindex is the adjusted one', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const x = city(seed)
    const above = aboveChance(segregationIndex, segregationIndex.compute(x), segregationIndex.expected!(x))
    expect(above).toBeCloseTo(adjustedDissimilarity.compute(x), 12)
  }
})
// by hand: (0.4 − 0.1)/(1 − 0.1), and (0.05 − 0.1)/0.1
it('counts in parts of what is left to be fully apart, below chance of what is left to be even', () => {
  expect(aboveChance(measures.gini!, 0.4, 0.1)).toBeCloseTo(1 / 3, 14)
  expect(aboveChance(measures.gini!, 0.05, 0.1)).toBeCloseTo(-0.5, 14)
})
it('is nothing where 1 is not fully apart or chance unknown', () => {
  for (const id of ['gorard', 'isolation', 'interaction', 'mutual-information', 'moran'])
    expect(aboveChance(measures[id]!, 0.4, 0.1)).toBeNaN()
  expect(aboveChance(measures.gini!, 0.4, NaN)).toBeNaN()
})
