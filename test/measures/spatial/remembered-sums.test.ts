import { expect, it, vi } from 'vitest'
import { exponential } from '../../../src/math/kernel.ts'
import { rememberedSums } from '../../../src/measures/spatial/remembered-sums.ts'
import { line } from '../../support/line.ts'

const { space } = line([1, 1], [2, 2])
const weights = vi.fn(() => ({ kernel: exponential(1), own: [1, 1] }))
const ask = (v: number[], key = 'k') => rememberedSums(space, key, weights, [v])[0]!

it('sums once for the same numbers, anew for others, by weights made once', () => {
  const first = ask([1, 2])
  expect(first[0]).toBeCloseTo(1 + 2 * Math.exp(-1), 12)
  expect(ask([1, 2])).toBe(first)
  expect(weights).toHaveBeenCalledTimes(1)
  expect(ask([1, 3])[0]).toBeCloseTo(1 + 3 * Math.exp(-1), 12)
  expect(weights).toHaveBeenCalledTimes(1)
})
it('is not deceived by a vector that is written over', () => {
  const v = [1, 2]
  const before = ask(v)[0]
  v[1] = 5
  expect(ask(v)[0]).not.toBe(before)
})
it('keeps ways of weighing apart', () => {
  rememberedSums(space, 'other', () => ({ kernel: exponential(2), own: [0, 0] }), [[1, 2]])
  expect(ask([1, 2])[0]).toBeCloseTo(1 + 2 * Math.exp(-1), 12)
})
