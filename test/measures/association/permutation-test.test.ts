import { expect, it } from 'vitest'
import { permutationTest } from '../../../src/measures/association/permutation-test.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { kunststadt } from '../../support/association-cases.ts'

it.each(kunststadt)('has the mean and spread of the formula: $name', ({ share, links }) => {
  const rows = weighted(links, 'row')
  const { randomisation, I } = moranTest(share, rows)
  const test = permutationTest('moran', share, rows, { draws: 9999, seed: 1 })
  const sd = Math.sqrt(randomisation.variance)
  expect(test.value).toBeCloseTo(I, 12)
  expect(Math.abs(test.mean - randomisation.expected)).toBeLessThan((5 * sd) / 100)
  expect(test.sd / sd).toBeCloseTo(1, 1)
})
it.each(['moran', 'geary', 'getis-ord'] as const)('is never 0 and comes again with the seed: %s', (statistic) => {
  const { share, links } = kunststadt[0]!
  const of = (seed: number) => permutationTest(statistic, share, links, { draws: 99, seed })
  expect(of(4)).toEqual(of(4))
  expect(of(4).mean).not.toBe(of(5).mean)
  expect(of(4).p).toBeGreaterThanOrEqual(2 / 100)
})
it('says nothing where all are equal', () => {
  const { links } = kunststadt[0]!
  expect(permutationTest('moran', new Array(62).fill(1) as number[], links, { draws: 9, seed: 1 }).p).toBeNaN()
})
