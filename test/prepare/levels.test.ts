import { expect, it } from 'vitest'
import { upward } from '../../src/prepare/levels.ts'

const ids = ['0101', '0102', '0201', '0301']

it('adds up by the first characters of the key', () => {
  const { ids: parents, counts } = upward(
    ids,
    [
      [1, 2, 4, 8],
      [10, 20, 40, 80],
    ],
    2,
  )
  expect(parents).toEqual(['01', '02', '03'])
  expect(counts.map((sums) => [...sums])).toEqual([
    [3, 4, 8],
    [30, 40, 80],
  ])
})
it('is the areas themselves by the whole key', () =>
  expect([...upward(ids, [[1, 2, 4, 8]], 4).counts[0]!]).toEqual([1, 2, 4, 8]))
it('is the city by nothing', () =>
  expect(upward(ids, [[1, 2, 4, 8]], 0)).toEqual({ ids: [''], counts: [Float64Array.of(15)] }))
it('is nothing of nothing', () => expect(upward([], [[]], 2)).toEqual({ ids: [], counts: [new Float64Array(0)] }))
it('sorts the areas above', () =>
  expect(upward(['02x', '01x'], [[1, 2]], 2)).toEqual({ ids: ['01', '02'], counts: [Float64Array.of(2, 1)] }))
