import { expect, it } from 'vitest'
import { nestedRings } from '../../../src/ingest/shapefile/nested-rings.ts'

const square = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
]
const [lake, island, pond] = [square(2, 2, 6), square(3, 3, 4), square(4, 4, 1)]

it('takes a ring inside another for its hole, whatever way it runs', () => {
  for (const hole of [lake, [...lake].reverse()])
    expect(nestedRings([square(0, 0, 10), hole])).toEqual([[square(0, 0, 10), hole]])
})
it('takes an island in a lake for a polygon of its own, and its pond for its hole', () =>
  expect(nestedRings([pond, island, lake, square(0, 0, 10)])).toEqual([
    [island, pond],
    [square(0, 0, 10), lake],
  ]))
it('leaves a ring that is open as it is', () => {
  const open = square(0, 0, 10).slice(0, -1)
  expect(nestedRings([open, lake])).toEqual([[open], [lake]])
})
it('keeps neighbours apart', () =>
  expect(nestedRings([square(0, 0, 1), square(1, 0, 1)])).toEqual([[square(0, 0, 1)], [square(1, 0, 1)]]))
it('knows a hole that touches the border at a corner', () => {
  const touching: [number, number][] = [
    [0, 0],
    [3, 1],
    [1, 3],
    [0, 0],
  ]
  expect(nestedRings([square(0, 0, 10), touching])).toEqual([[square(0, 0, 10), touching]])
})
