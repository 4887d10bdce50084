import { expect, it } from 'vitest'
import { shareType } from '../../../src/measures/local/share-type.ts'

// ten persons an area: majority, and two other groups
const areas = [
  [9, 1, 0], // 90 %: by itself
  [8, 1, 1], // 80 % still is
  [7, 2, 1], // ahead
  [5, 5, 0], // half still is ahead
  [4, 3, 3], // one of several
  [3, 4, 3], // 30 % still is
  [2, 4, 4], // others mixed
  [2, 1, 7], // another one ahead, 70 %
  [4, 6, 0], // 60 % is ahead too, though the majority has 40 %
]
const groups = [0, 1, 2].map((k) => areas.map((area) => area[k]!))

it('tells the types by hand', () =>
  // of the last group 7 of 19 live where it is ahead, of the second 6 of 27: 37 and 22 %
  expect(Array.from(shareType.compute({ groups }))).toEqual([1, 1, 2, 2, 3, 3, 4, 6, 5]))
it('is turned by its parameters', () => {
  expect(shareType.compute({ groups }, { gathered: 0.4 })[7]).toBe(5)
  expect(shareType.compute({ groups }, { alone: 0.95 })[0]).toBe(2)
  expect(shareType.compute({ groups }, { other: 0.65 })[8]).toBe(3)
  expect(shareType.compute({ groups }, { mixed: 0.35 })[5]).toBe(4)
})
it('is nothing where nobody lives', () =>
  expect(
    shareType.compute({
      groups: [
        [0, 5],
        [0, 5],
      ],
    })[0],
  ).toBeNaN())
