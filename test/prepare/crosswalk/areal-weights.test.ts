import { expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import type { Layer, Polygon } from '../../../src/model/layer.ts'
import { arealWeights } from '../../../src/prepare/crosswalk/areal-weights.ts'
import { planar } from '../../../src/prepare/crosswalk/planar.ts'

const box = (x: number, y: number, w: number, h: number): Polygon => [
  [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ],
]
const layer = (areas: Readonly<Record<string, Polygon>>, crs = 'EPSG:25832'): Layer => ({
  crs,
  polygons: new Map(Object.entries(areas).map(([id, shape]) => [raumId(id), [shape]])),
})

it('shares out the land of each old area', () =>
  expect(
    arealWeights(
      layer({ B: box(2, 0, 2, 1), A: box(0, 0, 2, 1) }),
      layer({ X: box(0, 0, 2.5, 1), Y: box(2.5, 0, 1.5, 1) }),
    ).links,
  ).toEqual([
    { from: 'A', to: 'X', weight: 1 },
    { from: 'B', to: 'X', weight: 0.25 },
    { from: 'B', to: 'Y', weight: 0.75 },
  ]))
it('tells what is not covered, and shares out the rest', () => {
  const { links, uncovered } = arealWeights(layer({ A: box(0, 0, 2, 1) }), layer({ X: box(0, 0, 1.5, 1) }))
  expect(links).toEqual([{ from: 'A', to: 'X', weight: 1 }])
  expect(uncovered.get('A')).toBeCloseTo(0.25, 12)
})
it('has no row for an area that is not covered at all', () =>
  expect(arealWeights(layer({ A: box(0, 0, 1, 1) }), layer({ X: box(5, 5, 1, 1) })).links).toEqual([]))
it('compares metres as they are, and anything else in an equal-area plane', () => {
  const [a, b] = [layer({ A: box(0, 0, 1, 1) }), layer({ X: box(0, 0, 1, 1) })]
  expect(planar(a, b)).toEqual([a, b])
  // 2° of latitude on the same meridians: the northern half is the smaller one. On the ellipsoid GRS 80 the zone
  // from 53° to 54° is 0.4940 of the zone from 52° to 54° (difference of the authalic latitudes' sines).
  const old = layer({ A: box(9, 52, 1, 2) }, 'EPSG:4326')
  const present = layer({ N: box(9, 53, 1, 1), S: box(9, 52, 1, 1) }, 'EPSG:4326')
  const { links } = arealWeights(...planar(old, present))
  const q = (degrees: number) => {
    const [s, e] = [Math.sin((degrees * Math.PI) / 180), Math.sqrt(0.00669438002290342)]
    return (1 - e * e) * (s / (1 - e * e * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e))
  }
  expect(links[0]!.weight).toBeCloseTo((q(54) - q(53)) / (q(54) - q(52)), 3)
})
