import { expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import type { Layer, Polygon } from '../../../src/model/layer.ts'
import { pointWeights } from '../../../src/prepare/crosswalk/point-weights.ts'

const box = (x: number, w: number): Polygon => [
  [
    [x, 0],
    [x + w, 0],
    [x + w, 1],
    [x, 1],
    [x, 0],
  ],
]
const layer = (areas: Readonly<Record<string, Polygon>>): Layer => ({
  crs: 'EPSG:25832',
  polygons: new Map(Object.entries(areas).map(([id, shape]) => [raumId(id), [shape]])),
})
// A is cut at 3 into X and Y; B stays as Z
const old = layer({ A: box(0, 4), B: box(4, 4) })
const present = layer({ X: box(0, 3), Y: box(3, 1), Z: box(4, 4) })
const at = (x: number[], count = x.map(() => 1)) => ({ x, y: x.map(() => 0.5), count })

it('shares out by addresses, not by land', () =>
  expect(pointWeights(old, present, at([1, 3.2, 3.4, 3.6, 5])).links).toEqual([
    { from: 'A', to: 'X', weight: 0.25 },
    { from: 'A', to: 'Y', weight: 0.75 },
    { from: 'B', to: 'Z', weight: 1 },
  ]))
it('or by the persons of each point', () =>
  expect(pointWeights(old, present, at([1, 3.5, 3.6], [30, 8, 2])).links).toEqual([
    { from: 'A', to: 'X', weight: 0.75 },
    { from: 'A', to: 'Y', weight: 0.25 },
  ]))
it('a point outside or on a border counts for nothing, and is told', () => {
  const { links, ...lost } = pointWeights(old, present, at([1, 3, 99], [2, 3, 4]))
  expect(links).toEqual([{ from: 'A', to: 'X', weight: 1 }])
  expect(lost).toEqual({ outside: 1, border: 1, persons: { all: 9, lost: 7 } })
})
it('a point on the edge of the city is in the area that it is the border of, as for points of a plan', () =>
  expect(pointWeights(old, present, at([0, 3.5, 8], [1, 3, 2]))).toMatchObject({
    links: [
      { from: 'A', to: 'X', weight: 0.25 },
      { from: 'A', to: 'Y', weight: 0.75 },
      { from: 'B', to: 'Z', weight: 1 },
    ],
    border: 0,
  }))
it('points without persons share out nothing', () =>
  expect(pointWeights(old, present, at([1, 3.5], [0, 5])).links).toEqual([{ from: 'A', to: 'Y', weight: 1 }]))
