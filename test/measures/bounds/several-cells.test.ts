import { expect, it } from 'vitest'
import { settled } from '../../../src/measures/bounds/several-cells.ts'

const one = (least: number[], most: number[], sum?: number) => ({
  least,
  most,
  sums: sum === undefined ? [] : [{ areas: [...least.keys()], least: sum, most: sum }],
})

// 5 of 1..2, 0..9 and 3: the second has 5 − 3 − 2 = 0 to 5 − 3 − 1 = 1
it('leaves each group what all persons and the others leave', () => {
  const { areas } = settled({ groups: [one([1], [2]), one([0], [9]), one([3], [3])], total: one([5], [5]) })!
  expect(areas).toEqual([{ least: [1, 0, 3], most: [2, 1, 3], from: 5, to: 5 }])
})
it('takes the city from its sums, and nobody for more than the city has', () => {
  const { city, areas } = settled({ groups: [one([0, 0], [9, 9], 4), one([1, 1], [1, 1])], total: null })!
  expect(city).toEqual({ least: [4, 2], most: [4, 2], from: 6, to: 6 })
  expect(areas.map(({ most }) => most)).toEqual([
    [4, 1],
    [4, 1],
  ])
})
it('is null where nothing fits', () =>
  expect(settled({ groups: [one([3], [3]), one([3], [3])], total: one([5], [5]) })).toBeNull())
