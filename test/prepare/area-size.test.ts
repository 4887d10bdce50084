import { describe, expect, it } from 'vitest'
import { raumId } from '../../src/model/bezugsraum.ts'
import { areaSize } from '../../src/prepare/area-size.ts'
import { reproject } from '../../src/prepare/reproject.ts'
import { layerOf, square } from '../support/layer.ts'

const size = (layer: ReturnType<typeof layerOf>) => areaSize(layer).get(raumId('a'))!

// On the central meridian of UTM lengths are 0.9996 of the true ones: 1 km² of map is 1/0.9996² km² of land.
it('undoes the scale of UTM', () =>
  expect(size(layerOf({ a: [[square(499_500, 5_900_000, 1000)]] }))).toBeCloseTo(1 / 0.9996 ** 2, 7))
it('needs not where the projection keeps areas', () =>
  expect(size(layerOf({ a: [[square(4_321_000, 3_210_000, 1000)]] }, 'EPSG:3035'))).toBeCloseTo(1, 7))
// At 52° the sphere of Web Mercator draws lengths 1/cos 52° too long, areas 1/cos² 52° = 2.638 times; on the ellipsoid 0.3 % beside
it('undoes the swelling of Web Mercator', () =>
  expect(size(layerOf({ a: [[square(1_489_000, 6_800_000, 1000)]] }, 'EPSG:3857')) * 2.638).toBeGreaterThan(0.98))

describe('in degrees', () => {
  // The whole quarter between equator and pole of an octant: an eighth of the surface of WGS 84, 510 065 621.724 km²
  it('is exact on the ellipsoid', () => {
    const octant = layerOf(
      {
        a: [
          [
            [
              [0, 0],
              [90, 0],
              [90, 90],
              [0, 90],
              [0, 0],
            ],
          ],
        ],
      },
      'EPSG:4326',
    )
    expect(size(octant)).toBeCloseTo(510_065_621.724 / 8, 0)
  })
  it('is the same as in metres, but for the curve of long edges', () => {
    const layer = layerOf({ a: [[square(400_000, 6_010_000, 2000)]] })
    expect(size(reproject(layer)) / size(layer)).toBeCloseTo(1, 5)
  })
})

it('takes holes off and adds parts, however they run', () => {
  const whole = square(400_000, 6_010_000, 1000)
  const hole = square(400_250, 6_010_250, 500)
  const one = size(layerOf({ a: [[whole]] }))
  expect(size(layerOf({ a: [[whole, hole]] })) / one).toBeCloseTo(0.75, 6)
  expect(size(layerOf({ a: [[[...whole].reverse(), hole]] })) / one).toBeCloseTo(0.75, 6)
  expect(size(layerOf({ a: [[whole], [square(402_000, 6_010_000, 1000)]] })) / one).toBeCloseTo(2, 4)
})
