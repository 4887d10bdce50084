import { describe, expect, it } from 'vitest'
import { raumId } from '../../src/model/bezugsraum.ts'
import type { Layer, Position } from '../../src/model/layer.ts'
import { reproject } from '../../src/prepare/reproject.ts'

const one = (crs: string, position: Position): Layer => ({ crs, polygons: new Map([[raumId('01'), [[[position]]]]]) })
const degrees = (crs: string, x: number, y: number) =>
  reproject(one(crs, [x, y])).polygons.get(raumId('01'))![0]![0]![0]!

/** Length of the meridian from the equator to a latitude on GRS 80: Simpson's rule on a(1 − e²)(1 − e² sin²φ)^−3/2. */
function meridian(latitude: number): number {
  const [a, f] = [6378137, 1 / 298.257222101]
  const e2 = f * (2 - f)
  const n = 2000
  const step = (latitude * Math.PI) / 180 / n
  let sum = 0
  for (let i = 0; i <= n; i++) {
    const weight = i === 0 || i === n ? 1 : i % 2 === 1 ? 4 : 2
    sum += (weight * (a * (1 - e2))) / (1 - e2 * Math.sin(i * step) ** 2) ** 1.5
  }
  return (sum * step) / 3
}

describe('UTM', () => {
  // x = 500 000 is the central meridian; y is 0.9996 times the length of the meridian
  it.each([
    ['EPSG:25831', 3, 51],
    ['EPSG:25832', 9, 48.5],
    ['EPSG:25832', 9, 54.9],
    ['EPSG:25833', 15, 52.52],
  ])('%s on its central meridian, %i° E', (crs, longitude, latitude) => {
    const [x, y] = degrees(crs, 500_000, 0.9996 * meridian(latitude))
    expect(x).toBeCloseTo(longitude, 12)
    expect(Math.abs(y - latitude)).toBeLessThan(1e-9)
  })

  // Exact transverse Mercator of GRS 80 without a series: conformal latitude solved and meridian arc integrated in
  // the complex plane with mpmath 1.3.0, 30 digits (findroot, quad); easting 500 000 + 0.9996·Im, northing 0.9996·Re
  it.each([
    ['EPSG:25832', 10, 53.5, 566331.528188432, 5928359.088136172],
    ['EPSG:25832', 6.5, 48, 313517.364849862, 5319324.563611948],
    ['EPSG:25833', 13.4, 52.52, 391440.032069154, 5820079.666748664],
  ])('%s off it, %d° E %d° N', (crs, longitude, latitude, easting, northing) => {
    const [x, y] = degrees(crs, easting, northing)
    expect(Math.abs(x - longitude)).toBeLessThan(1e-9)
    expect(Math.abs(y - latitude)).toBeLessThan(1e-9)
  })
})

// x = R λ, y = R ln tan(π/4 + φ/2) with R = 6378137: 1113194.9079… m are 10°, and 6446275.841… m are 50°
it('web Mercator', () => {
  const R = 6378137
  const [x, y] = degrees(
    'EPSG:3857',
    (R * 10 * Math.PI) / 180,
    R * Math.log(Math.tan(Math.PI / 4 + (50 * Math.PI) / 360)),
  )
  expect(Math.abs(x - 10)).toBeLessThan(1e-9)
  expect(Math.abs(y - 50)).toBeLessThan(1e-9)
})

// Its origin: 52° N, 10° E at 4 321 000, 3 210 000
it('LAEA Europe at its origin', () => {
  const [x, y] = degrees('EPSG:3035', 4_321_000, 3_210_000)
  expect(Math.abs(x - 10)).toBeLessThan(1e-9)
  expect(Math.abs(y - 52)).toBeLessThan(1e-9)
})

// Bessel's ellipsoid inverted as above, then EPSG:1777 as a position vector (geocentric, 7 parameters), worked with
// mpmath. Without the shift it would be 9.5021°, 51.3180°: 160 m off
it('Gauß-Krüger with its datum shift', () => {
  const [x, y] = degrees('EPSG:31467', 3_535_000, 5_687_000)
  expect(Math.abs(x - 9.50096761052377)).toBeLessThan(1e-8)
  expect(Math.abs(y - 51.3167117655683)).toBeLessThan(1e-8)
})

it('ETRS 89 degrees are WGS 84 degrees', () => {
  const [x, y] = degrees('EPSG:4258', 9.5, 51.25)
  expect(Math.abs(x - 9.5)).toBeLessThan(1e-9)
  expect(Math.abs(y - 51.25)).toBeLessThan(1e-9)
})

describe('the layer', () => {
  it('is itself where it is WGS 84 already', () => {
    const layer = one('EPSG:4326', [9, 50])
    expect(reproject(layer)).toBe(layer)
  })
  it('keeps its keys, parts, rings and is not changed', () => {
    const ring: Position[] = [
      [500_000, 0],
      [500_000, 1000],
    ]
    const layer: Layer = { crs: 'EPSG:25832', polygons: new Map([[raumId('02'), [[ring, ring], [ring]]]]) }
    const result = reproject(layer)
    expect(result.crs).toBe('EPSG:4326')
    expect([...result.polygons.keys()]).toEqual(['02'])
    expect(result.polygons.get(raumId('02'))!.map((rings) => rings.map((r) => r.length))).toEqual([[2, 2], [2]])
    expect(layer.polygons.get(raumId('02'))![0]![0]![1]).toEqual([500_000, 1000])
  })
  it('throws for a system that the plan should have refused', () =>
    expect(() => reproject(one('EPSG:1', [0, 0]))).toThrow('EPSG:1'))
})
