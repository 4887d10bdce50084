import { expect, it } from 'vitest'
import { proximity } from '../../../src/measures/spatial/proximity.ts'

// 1 and 3 persons with 2 and 4 around: (1 · 2 + 3 · 4) / 16
it('is the mean weight between two persons', () =>
  expect(proximity([1, 3], Float64Array.of(2, 4))).toBeCloseTo(14 / 16, 12))
it('is undefined of nobody', () => expect(proximity([0, 0], Float64Array.of(0, 0))).toBeNaN())
