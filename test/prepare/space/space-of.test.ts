import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import { crsDefinition } from '../../../src/model/crs.ts'
import type { Layer, Polygon, Position } from '../../../src/model/layer.ts'
import { mapRings } from '../../../src/prepare/geometry/map-rings.ts'
import { ground } from '../../../src/prepare/space/ground.ts'
import { spaceOf } from '../../../src/prepare/space/space-of.ts'
import { layerOf, ring, square } from '../../support/layer.ts'

const of = (layer: Layer, ids: readonly string[] = [...layer.polygons.keys()]) =>
  spaceOf(ground(layer, ids.map(raumId)))
const one = (...polygons: Polygon[]) => {
  const { x, y, size, perimeter } = of(layerOf({ a: polygons }))
  return { x: x[0], y: y[0], size: size[0], perimeter: perimeter[0] }
}

const into = (layer: Layer, crs: string): Layer => {
  const { forward } = proj4(crsDefinition(layer.crs), crsDefinition(crs))
  return { ...mapRings(layer, (each) => each.map((at) => forward([...at]) as unknown as Position)), crs }
}

describe('space', () => {
  it('has km of the plane', () => {
    const { x, y, size, perimeter } = one([square(500_000, 5_800_000, 2000, 1000)])
    expect([x, y, size, perimeter]).toEqual([501, 5800.5, 2, 6])
  })
  it('takes holes off, and counts their border', () => {
    // 4 km² with centre (1, 1) less 1 km² with centre (0.5, 0.5)
    const { x, y, size, perimeter } = one([square(0, 0, 2000), square(0, 0, 1000)])
    expect([size, perimeter]).toEqual([3, 12])
    expect(x).toBeCloseTo(3.5 / 3, 12)
    expect(y).toBeCloseTo(3.5 / 3, 12)
  })
  it('weighs exclaves by their land', () => {
    const { x, size } = one([square(0, 0, 1000)], [square(3000, 0, 2000)])
    expect(size).toBe(5)
    expect(x).toBeCloseTo((0.5 * 1 + 4 * 4) / 5, 12)
  })
  it('does not hang on the sense in which rings run', () => {
    const rings = [square(0, 0, 2000), square(0, 0, 1000)]
    const back = rings.map((each) => [...each].reverse())
    for (const polygon of [back, [rings[0]!, back[1]!], [back[0]!, rings[1]!]]) {
      const { x, y, size } = one(polygon)
      expect(size).toBeCloseTo(3, 12)
      expect(x).toBeCloseTo(3.5 / 3, 12)
      expect(y).toBeCloseTo(3.5 / 3, 12)
    }
  })
  it('is in the order asked for, NaN where there is no land', () => {
    const layer = layerOf({ a: [[square(0, 0, 1000)]], b: [[square(0, 0, 2000)]] })
    expect(Array.from(of(layer, ['b', 'x', 'a']).size)).toEqual([4, 0, 1])
    expect(Array.from(of(layer, ['b', 'x', 'a']).x)).toEqual([1, NaN, 0.5])
    expect(one([ring([0, 0], [1000, 0], [2000, 0])])).toMatchObject({ x: NaN, size: 0 })
  })
})

describe('space of a layer in degrees or in Web Mercator', () => {
  const areas: Record<string, Polygon[]> = {}
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 5; j++) areas[`${i}${j}`] = [[square(380_000 + 5000 * i, 5_810_000 + 4000 * j, 5000, 4000)]]
  const utm = layerOf(areas, 'EPSG:25833')
  const truth = of(utm)
  it.each(['EPSG:4326', 'EPSG:3857'])('keeps the distances and sizes of UTM, from %s', (crs) => {
    const layer = into(utm, crs)
    const own = ground(layer, [...layer.polygons.keys()])
    expect(own.plane.local).toBe(true)
    expect(own.plane.crs).toMatch(/^\+proj=tmerc /)
    const { x, y, size } = spaceOf(own)
    // UTM draws lengths 0.02 to 0.03 % too short here.
    const far = (s: typeof truth, i: number, k: number) => Math.hypot(s.x[i]! - s.x[k]!, s.y[i]! - s.y[k]!)
    for (const [i, k] of [
      [0, 24],
      [4, 20],
      [7, 8],
    ] as const) {
      const ratio = Math.hypot(x[i]! - x[k]!, y[i]! - y[k]!) / far(truth, i, k)
      expect(ratio).toBeGreaterThan(1.000_1)
      expect(ratio).toBeLessThan(1.000_5)
    }
    expect(size[12]! / 20).toBeGreaterThan(1.000_2)
    expect(size[12]! / 20).toBeLessThan(1.001)
  })
  it('carries other places, such as a centre, into the same plane', () => {
    const { plane } = ground(into(utm, 'EPSG:4326'), [...utm.polygons.keys()])
    const a = plane.forward([13.4, 52.5])
    const b = plane.forward([13.4, 52.51])
    // a hundredth of the degree of the meridian at 52.5°: 111.2745 km (GRS 80)
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeCloseTo(1112.7, 0)
  })
  it('leaves a plane in metres alone', () => {
    const { plane } = ground(utm, [...utm.polygons.keys()])
    expect(plane).toMatchObject({ crs: 'EPSG:25833', local: false })
    expect(plane.forward([1, 2] as Position)).toEqual([1, 2])
  })
})
