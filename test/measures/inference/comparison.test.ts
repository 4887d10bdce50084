import { expect, it } from 'vitest'
import { comparison } from '../../../src/measures/inference/comparison.ts'
import { segregation } from '../../../src/measures/index.ts'
import type { Measure } from '../../../src/model/measure.ts'
import { city } from '../../support/city.ts'

const isolation = segregation.isolation as unknown as Measure
const [a, b] = [city(3), { ...city(3), group: Array.from(city(3).group, (g) => Math.floor(g / 2)) }]

it('is after less before, and starts every draw from the counts as they are', () => {
  const seen: number[] = []
  const { before, after, difference } = comparison(isolation, a, b, { draws: 20, seed: 1 }, {}, (one) => {
    seen.push(one[0]![0]!)
    one[0]!.fill(7)
  })
  expect(difference.observed).toBe(after - before)
  expect([before, after]).toEqual([isolation.compute(a), isolation.compute(b)])
  expect(new Set(seen)).toEqual(new Set([a.group[0]]))
})
it('is at the edge of nothing when labels change nothing', () =>
  expect(comparison(isolation, a, b, { draws: 20, seed: 1 }, {}, () => {}).labels).toEqual({
    high: 1,
    low: 1,
    both: 1,
  }))
it('draws both independently', () => {
  const { difference } = comparison(isolation, a, a, { draws: 200, seed: 1 }, {}, () => {})
  expect(difference.observed).toBe(0)
  expect(difference.deviation).toBeGreaterThan(0)
  expect(difference.percentile[0]).toBeLessThan(0)
  expect(difference.percentile[1]).toBeGreaterThan(0)
})
