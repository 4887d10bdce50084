import { expect, it } from 'vitest'
import { permutationTest } from '../../../src/measures/association/permutation-test.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { bivariateArranged, bivariateMoranTest } from '../../../src/measures/association/bivariate-moran-test.ts'
import { joinCountTest, joins } from '../../../src/measures/association/join-count-test.ts'
import { pairs } from '../../../src/measures/association/pairs.ts'
import { statistics } from '../../../src/measures/association/statistics.ts'
import { kunststadt } from '../../support/association-cases.ts'

it.each(kunststadt)('has the mean and spread of the formula: $name', ({ share, links }) => {
  const rows = weighted(links, 'row')
  const { randomisation, I } = moranTest(share, rows)
  const test = permutationTest(statistics.moran(share, pairs(rows)), share, { draws: 9999, seed: 1 })
  const sd = Math.sqrt(randomisation.variance)
  expect(test.value).toBeCloseTo(I, 12)
  expect(Math.abs(test.mean - randomisation.expected)).toBeLessThan((5 * sd) / 100)
  expect(test.sd / sd).toBeCloseTo(1, 1)
})
it.each(['moran', 'geary', 'getis-ord'] as const)('is never 0 and comes again with the seed: %s', (statistic) => {
  const { share, links } = kunststadt[0]!
  const of = (seed: number) => permutationTest(statistics[statistic](share, pairs(links)), share, { draws: 99, seed })
  expect(of(4)).toEqual(of(4))
  expect(of(4).mean).not.toBe(of(5).mean)
  expect(of(4).both).toBeGreaterThanOrEqual(2 / 100)
})
it('says nothing where all are equal', () => {
  const { links } = kunststadt[0]!
  const alike = new Array<number>(62).fill(1)
  const { value, mean, both } = permutationTest(statistics.moran(alike, pairs(links)), alike, { draws: 9, seed: 1 })
  expect([value, mean, both]).toEqual([NaN, NaN, NaN])
})
it.each(['BB', 'WW', 'BW'] as const)('has the moments of join counts: %s', (kind) => {
  const { share, links } = kunststadt[0]!
  const black = share.map((p) => p > 0.2)
  const { [kind]: want } = joinCountTest(black, links)
  const test = permutationTest(joins[kind](pairs(links)), black.map(Number), { draws: 9999, seed: 2 })
  expect(test.value).toBeCloseTo(want.count, 12)
  expect(Math.abs(test.mean - want.expected)).toBeLessThan((5 * Math.sqrt(want.variance)) / 100)
  expect(test.sd / Math.sqrt(want.variance)).toBeCloseTo(1, 1)
})
it('deals y out around x that stays', () => {
  const { share, total, links } = kunststadt[0]!
  const rows = weighted(links, 'row')
  const test = permutationTest(bivariateArranged(share, total, rows), total, { draws: 9999, seed: 3 })
  expect(test.value).toBeCloseTo(bivariateMoranTest(share, total, rows).I, 12)
  // every v comes to every place as often, and Σv = 0
  expect(Math.abs(test.mean)).toBeLessThan((5 * test.sd) / 100)
})
