import { expect, it } from 'vitest'
import { gather } from '../../src/math/gather.ts'

it('takes values of some rows, in their order, gaps too', () => {
  expect(gather([5, NaN, 7], [2, 0, 2])).toEqual(Float64Array.of(7, 5, 7))
  expect(gather([5, NaN, 7], Int32Array.of(1))).toEqual(Float64Array.of(NaN))
  expect(gather([5], [])).toHaveLength(0)
})
