import { expect, it } from 'vitest'
import { nearestFirst } from '../../src/math/nearest-first.ts'

// around 0|0: north, east, south and west of it at 1 km, one at 2 km; the last digits off
const x = [0, 1 + 2e-12, 0, -1, 2]
const y = [1 - 2e-12, 0, -1, 0, 0]
const far = (i: number) => Math.hypot(x[i]!, y[i]!)

it('puts the nearest first, of those equally far west before south, whatever their order', () => {
  for (const given of [
    [0, 1, 2, 3, 4],
    [4, 2, 0, 3, 1],
  ])
    expect(nearestFirst(given, far, { x, y })).toEqual([3, 2, 0, 1, 4])
})
it('tells more than a micrometre apart', () =>
  expect(nearestFirst([0, 1], (i) => [1 + 2e-9, 1][i]!, { x: [0, 9], y: [0, 0] })).toEqual([1, 0]))
