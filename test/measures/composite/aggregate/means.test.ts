import { expect, it } from 'vitest'
import { of } from './support.ts'

it('means', () => {
  expect(of('mean', [[1], [4]], [3, 1])[0]).toBeCloseTo(1.75, 12)
  expect(of('geometric', [[2], [8]])[0]).toBeCloseTo(4, 12)
  expect(of('harmonic', [[2], [6]])[0]).toBeCloseTo(3, 12)
  expect(of('power', [[3], [4]], [1, 1], { power: 2 })[0]).toBeCloseTo(Math.sqrt(12.5), 12)
  expect(of('power', [[2], [8]], [1, 1], { power: 0 })[0]).toBeCloseTo(4, 12)
})
it('weights count by their proportions', () =>
  expect(of('mean', [[1], [4]], [30, 10])).toEqual(of('mean', [[1], [4]], [3, 1])))
it('geometric and harmonic of 0 or less are undefined', () => {
  expect(of('geometric', [[0], [8]])[0]).toBeNaN()
  expect(of('harmonic', [[-1], [8]])[0]).toBeNaN()
})
