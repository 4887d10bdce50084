import { booleanPointInPolygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locator, outside, shared } from '../../../src/prepare/geometry/locator.ts'
import { mosaic } from '../../../src/prepare/geometry/mosaic.ts'
import type { Position } from '../../../src/model/layer.ts'
import { layerOf, ring, square } from '../../support/layer.ts'

const two = layerOf({ a: [[square(0, 0, 2), square(0.5, 0.5, 1)]], b: [[square(2, 0, 2)]], c: [[square(0.5, 0.5, 1)]] })
const find = locator(mosaic(two, 'own'))

it('knows inside, hole, outside and border', () => {
  expect(find.find(0.25, 0.25)).toBe(0)
  expect(find.find(1, 1)).toBe(2)
  expect(find.find(3, 1)).toBe(1)
  expect(find.find(5, 1)).toBe(outside)
  expect(find.find(3, 3)).toBe(outside)
  expect(find.find(2, 1)).toBe(shared)
  expect(find.find(0, 1)).toBe(shared)
  expect(find.find(NaN, 1)).toBe(outside)
})
it('names the areas of a border', () => {
  expect(find.all(2, 1)).toEqual({ inside: [], border: [0, 1] })
  expect(find.all(2, 2)).toEqual({ inside: [], border: [0, 1] })
  expect(find.all(0, 1)).toEqual({ inside: [], border: [0] })
  expect(find.all(0.5, 0.75)).toEqual({ inside: [], border: [0, 2] })
})
it('names all areas where they overlap', () => {
  const over = locator(mosaic(layerOf({ a: [[square(0, 0, 2)]], b: [[square(1, 0, 2)]] }), 'own'))
  expect(over.all(1.5, 1)).toEqual({ inside: [0, 1], border: [] })
  expect(over.find(1.5, 1)).toBe(shared)
})
it('knows no area where there is none', () => expect(locator(mosaic(layerOf({}), 'own')).find(0, 0)).toBe(outside))

describe('as @turf/boolean-point-in-polygon (point-in-polygon-hao) has it', () => {
  // Stars with many corners on a coarse grid: vertices, horizontal edges and rays through vertices are common
  const star = fc
    .tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 20 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 16 }),
    )
    .map(([x, y, radii]): Position[] =>
      radii.map((r, i) => {
        const angle = (2 * Math.PI * i) / radii.length
        return [Math.round(x + r * Math.cos(angle)), Math.round(y + r * Math.sin(angle))]
      }),
    )
    .filter((corners) => new Set(corners.map(String)).size === corners.length)
  const places = fc.array(fc.tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: -20, max: 60 })), {
    minLength: 30,
    maxLength: 30,
  })
  it.each([0, Infinity])('in random stars, asked for %d places', (count) =>
    fc.assert(
      fc.property(fc.array(star, { minLength: 1, maxLength: 4 }), places, (stars, asked) => {
        const layer = layerOf(Object.fromEntries(stars.map((corners, i) => [String(i), [[ring(...corners)]]])))
        const finder = locator(mosaic(layer, 'own'), count)
        for (const [px, py] of asked) {
          const [x, y] = [px / 2, py / 2]
          const shapes = stars.map((corners) => ({
            type: 'Polygon' as const,
            coordinates: [ring(...corners)] as unknown as number[][][],
          }))
          const closed = shapes.flatMap((shape, i) => (booleanPointInPolygon([x, y], shape) ? [i] : []))
          const open = shapes.flatMap((shape, i) =>
            booleanPointInPolygon([x, y], shape, { ignoreBoundary: true }) ? [i] : [],
          )
          const { inside, border } = finder.all(x, y)
          expect(inside).toEqual(open)
          expect([...inside, ...border].sort()).toEqual(closed)
          const answer = closed.length === 0 ? outside : closed.length > 1 || open.length === 0 ? shared : closed[0]
          expect(finder.find(x, y)).toBe(answer)
        }
      }),
      { seed: 16999, numRuns: 150 },
    ),
  )
})

// 0.1 + 0.2 is no 0.3: a place beside the diagonal by less than rounding errors of a cross product
it('is not fooled by rounding', () => {
  const triangle = locator(mosaic(layerOf({ a: [[ring([0, 0], [1, 1], [0, 1])]] }), 'own'), 0)
  const near = 0.1 + Number.EPSILON / 16
  expect(triangle.find(0.1, 0.1)).toBe(shared)
  expect(triangle.find(0.1, near)).toBe(0)
  expect(triangle.find(near, 0.1)).toBe(outside)
})
