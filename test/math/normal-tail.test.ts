import { expect, it } from 'vitest'
import { normalTail } from '../../src/math/normal-tail.ts'

// scipy.stats.norm.sf
it.each([
  [0, 0.5],
  [1, 0.15865525393145707],
  [1.96, 0.024997895148220435],
  [2, 0.022750131948179195],
  [5, 2.8665157187919333e-7],
  [10, 7.61985302416047e-24],
  [-1, 0.8413447460685429],
])('of %f is %f', (z, want) => expect(normalTail(z) / want).toBeCloseTo(1, 11))
it('ends at 0 and 1, and is undefined of nothing', () =>
  expect([normalTail(Infinity), normalTail(-Infinity), normalTail(NaN)]).toEqual([0, 1, NaN]))
