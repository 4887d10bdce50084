import { expect, it } from 'vitest'
import { contrast, shares } from '../../../src/measures/spatial/contrast.ts'
import { neighbours } from '../../support/city.ts'

const next = neighbours(3, (i, j) => (Math.abs(i - j) === 1 ? i + j : 0)) // borders of 1 and 3

it('takes shares of two groups, none of nobody', () =>
  expect(Array.from(shares([1, 0, 0], [3, 2, 0]))).toEqual([0.25, 0, NaN]))
it('is the mean over borders by their weight', () =>
  // |0 − 1| · 1 and |1 − ½| · 3
  expect(contrast(Float64Array.of(0, 1, 0.5), next)).toBeCloseTo(2.5 / 4, 12))
it('counts all links the same where asked', () =>
  expect(contrast(Float64Array.of(0, 1, 0.5), next, { binary: true })).toBeCloseTo(0.75, 12))
it('averages over neighbours first where asked', () =>
  // 1; (1 + 1.5)/4; ½
  expect(contrast(Float64Array.of(0, 1, 0.5), next, { rows: true })).toBeCloseTo((1 + 2.5 / 4 + 0.5) / 3, 12))
it('leaves out areas of nobody', () => expect(contrast(Float64Array.of(0, 1, NaN), next)).toBe(1))
it('is undefined without a pair', () => expect(contrast(Float64Array.of(0, NaN, 1), next)).toBeNaN())
it('multiplies by a factor that is no weight', () =>
  expect(contrast(Float64Array.of(0, 1, 1), next, { factor: () => 0.5 })).toBeCloseTo(1 / 8, 12))
