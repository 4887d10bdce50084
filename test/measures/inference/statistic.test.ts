import { expect, it } from 'vitest'
import { statistic } from '../../../src/measures/inference/statistic.ts'
import { segregation } from '../../../src/measures/index.ts'
import type { Measure } from '../../../src/model/measure.ts'
import { city } from '../../support/city.ts'

const all = Object.values(segregation) as unknown as Measure[]

it.each(all)('is the measure: $id', (measure) => {
  for (let seed = 1; seed <= 50; seed++) {
    const x = city(seed)
    expect(Math.abs(statistic(measure)(x) - measure.compute(x))).toBeLessThan(1e-13)
  }
})
it('passes parameters on', () => {
  const x = city(1)
  const { atkinson } = segregation
  expect(statistic(atkinson as unknown as Measure, { b: 0.1 })(x)).toBe(atkinson.compute(x, { b: 0.1 }))
})
it.each(['dissimilarity', 'segregation-index'])('is undefined without a group, and without others: %s', (id) => {
  const measure = all.find((one) => one.id === id)!
  const empty = { ...city(1), group: [0, 0], other: [1, 2], total: [1, 2] }
  expect(statistic(measure)(empty)).toBeNaN()
  expect(statistic(measure)({ ...empty, group: [1, 2], other: [0, 0] })).toBeNaN()
})
