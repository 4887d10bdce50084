import { expect, it } from 'vitest'
import { entropy } from '../../../src/measures/multigroup/entropy.ts'

it('is ln k for k equal shares, and nothing is lost by shares of 0', () => {
  expect(entropy([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(Math.log(4), 14)
  expect(entropy([0.5, 0, 0.5])).toBeCloseTo(Math.log(2), 14)
  expect(entropy([1, 0])).toBe(0)
})
