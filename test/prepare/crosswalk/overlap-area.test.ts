import { featureCollection, intersect, polygon as feature } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Polygon, Position, Ring } from '../../../src/model/layer.ts'
import { edges } from '../../../src/prepare/crosswalk/edges.ts'
import { overlapArea } from '../../../src/prepare/crosswalk/overlap-area.ts'

const overlap = (a: readonly Polygon[], b: readonly Polygon[]) => overlapArea(edges(a), edges(b))
const box = (x: number, y: number, w: number, h: number): Ring => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
  [x, y],
]
const turned = (ring: Ring): Ring => [...ring].reverse()

describe('by hand', () => {
  it.each([
    ['apart', [[box(0, 0, 1, 1)]], [[box(5, 5, 1, 1)]], 0],
    ['a common border', [[box(0, 0, 1, 1)]], [[box(1, 0, 1, 1)]], 0],
    ['a common border above', [[box(0, 0, 1, 1)]], [[box(0, 1, 1, 1)]], 0],
    ['the same', [[box(3, 4, 2, 5)]], [[box(3, 4, 2, 5)]], 10],
    ['a corner', [[box(0, 0, 2, 2)]], [[box(1, 1, 2, 2)]], 1],
    ['one inside the other', [[box(0, 0, 9, 9)]], [[box(1, 1, 2, 3)]], 6],
    ['a hole', [[box(0, 0, 9, 9), box(1, 1, 2, 3)]], [[box(0, 0, 3, 9)]], 21],
    ['exactly the hole', [[box(0, 0, 9, 9), box(1, 1, 2, 3)]], [[box(1, 1, 2, 3)]], 0],
    ['an exclave', [[box(0, 0, 1, 1)], [box(5, 0, 1, 1)]], [[box(0, 0, 9, 0.5)]], 1],
    // the triangle below the diagonal of a square of 2, and the one above: they share the diagonal alone
    [
      'two halves',
      [
        [
          [
            [0, 0],
            [2, 0],
            [2, 2],
            [0, 0],
          ],
        ],
      ],
      [
        [
          [
            [0, 0],
            [2, 2],
            [0, 2],
            [0, 0],
          ],
        ],
      ],
      0,
    ],
    // the two triangles over one base share the tent of height 1
    [
      'crossing edges',
      [
        [
          [
            [0, 0],
            [2, 0],
            [2, 2],
            [0, 0],
          ],
        ],
      ],
      [
        [
          [
            [0, 0],
            [2, 0],
            [0, 2],
            [0, 0],
          ],
        ],
      ],
      1,
    ],
  ] satisfies [string, readonly Polygon[], readonly Polygon[], number][])('%s', (_, a, b, area) => {
    expect(overlap(a, b)).toBeCloseTo(area, 12)
    expect(overlap(b, a)).toBeCloseTo(area, 12)
  })
  it('whatever way the rings run', () => {
    const a = [box(0, 0, 9, 9), box(1, 1, 2, 3)]
    for (const way of [a, a.map(turned), [turned(a[0]!), a[1]!]])
      expect(overlap([way], [[box(0, 0, 3, 9)]])).toBeCloseTo(21, 12)
  })
  it('far from the origin, as UTM is', () =>
    expect(overlap([[box(400_000, 6_009_000, 700, 900)]], [[box(400_350, 6_009_450, 700, 900)]])).toBeCloseTo(
      157_500,
      6,
    ))
})

/** A star around a point: simple, mostly concave. */
const star = fc
  .tuple(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.array(fc.double({ min: 0.5, max: 6, noNaN: true }), { minLength: 3, maxLength: 14 }),
  )
  .map(([x, y, radii]): Ring => {
    const ring = radii.map((r, i): Position => {
      const angle = (2 * Math.PI * i) / radii.length
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
    })
    return [...ring, ring[0]!]
  })
const shoelace = (ring: readonly number[][]) =>
  Math.abs(ring.slice(1).reduce((twice, [x, y], i) => twice + ring[i]![0]! * y! - x! * ring[i]![1]!, 0)) / 2

/** The clipper gives up on some rings that touch along rounded edges ("Unable to complete output ring"). */
function clipped(a: Ring, b: Ring): ReturnType<typeof intersect> | 'given up' {
  try {
    return intersect(featureCollection([a, b].map((ring) => feature([ring.map((p) => [...p])]))))
  } catch (error) {
    if (String(error).includes('Unable to complete output ring')) return 'given up'
    throw error
  }
}

// @turf/turf 7.4.0, intersect(): clips in the plane (polyclip-ts); areas by the shoelace formula
it('agrees with a clipper', () =>
  fc.assert(
    fc.property(star, star, (a, b) => {
      const both = clipped(a, b)
      fc.pre(both !== 'given up')
      const parts = !both
        ? []
        : both.geometry.type === 'Polygon'
          ? [both.geometry.coordinates]
          : both.geometry.coordinates
      const area = parts.reduce(
        (all, [outer, ...holes]) => all + shoelace(outer!) - holes.reduce((n, h) => n + shoelace(h), 0),
        0,
      )
      expect(overlap([[a]], [[b]])).toBeCloseTo(area, 8)
    }),
    { numRuns: 300 },
  ))
