import { expect, it } from 'vitest'
import { resample } from '../../../src/measures/inference/resample.ts'
import { segregation } from '../../../src/measures/index.ts'
import type { Measure } from '../../../src/model/measure.ts'
import { city } from '../../support/city.ts'

const gini = segregation.gini as unknown as Measure
const draw = (first: number, step: number, draws: number) =>
  resample(gini, city(3), 'persons', { draws, seed: 1, first, step }, {})

it('takes every second stream when asked to', () => {
  const all = draw(0, 1, 10)
  expect(draw(0, 2, 5)).toEqual(all.filter((_, i) => i % 2 === 0))
  expect(draw(1, 2, 5)).toEqual(all.filter((_, i) => i % 2 === 1))
})
it('draws anew each time', () => expect(new Set(draw(0, 1, 100)).size).toBe(100))
