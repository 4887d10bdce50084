import { expect, it } from 'vitest'
import { crowding } from '../../../src/measures/spatial/crowding.ts'

// a group of 15: the smallest areas hold 10 and 20, the largest 30
it('takes areas in order of size until they hold as many as the group has', () => {
  const { group, smallest, largest } = crowding([5, 5, 5], [10, 20, 30], [1, 2, 4])
  expect([group, smallest, largest].map((value) => value.toFixed(12))).toEqual(
    [35 / 15, 50 / 30, 4].map((value) => value.toFixed(12)),
  )
})
it('leaves out areas of nobody', () =>
  expect(crowding([5, 0], [10, 0], [1, 9])).toEqual({ group: 1, smallest: 1, largest: 1 }))
it('does not hang on the order of rows where sizes are equal', () =>
  expect(crowding([5, 10], [10, 40], [1, 1])).toEqual(crowding([10, 5], [40, 10], [1, 1])))
