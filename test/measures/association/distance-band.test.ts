import { expect, it } from 'vitest'
import { distanceBand } from '../../../src/measures/association/distance-band.ts'

// 0, 1 and 3 km along a line: with 2 km the middle one reaches both, and both reach it
it('links both ways whatever is within reach, each with weight 1', () => {
  const { start, to, weight } = distanceBand({ x: [0, 1, 3], y: [0, 0, 0] }, 2)
  expect([Array.from(start), Array.from(to)]).toEqual([
    [0, 1, 3, 4],
    [1, 0, 2, 1],
  ])
  expect(Array.from(weight)).toEqual([1, 1, 1, 1])
})
it('links nobody who is too far, and those at one place at any distance', () => {
  expect(distanceBand({ x: [0, 1], y: [0, 0] }, 0.9).to).toHaveLength(0)
  expect(Array.from(distanceBand({ x: [1, 1, 5], y: [2, 2, 0] }, 0.01).to)).toEqual([1, 0])
})
