import { expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import type { Layer, Ring } from '../../../src/model/layer.ts'
import { outlines } from '../../../src/render/map/outlines.ts'

const box = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
]
const layer = (crs: string, ...rings: readonly (readonly Ring[])[]): Layer => ({
  crs,
  polygons: new Map(rings.map((parts, i) => [raumId(String(i)), [parts]])),
})

it('fits metres into the box, north up, a hole in its area', () => {
  // 200 × 100 m into 400 × 400: 2 units a metre; y is counted from the top
  const city = layer('EPSG:25832', [box(1000, 5000, 100, 100), box(1020, 5020, 10, 10)], [box(1100, 5000, 100, 100)])
  const { paths, width, height } = outlines(city, { width: 400, height: 400 })
  expect([width, height]).toEqual([400, 200])
  expect([...paths]).toEqual([
    ['0', 'M0 200l200 0 0 -200 -200 0zM40 160l20 0 0 -20 -20 0z'],
    ['1', 'M200 200l200 0 0 -200 -200 0z'],
  ])
})

it('takes the side that is tight', () => {
  const { width, height } = outlines(layer('EPSG:25832', [box(0, 0, 100, 400)]), { width: 900, height: 800 })
  expect([width, height]).toEqual([200, 800])
})

it('makes degrees of longitude as short as they are in the middle of the city', () => {
  // at 60° north a degree of longitude is half as long as one of latitude
  const { width, height } = outlines(layer('EPSG:4326', [box(9, 59.5, 2, 1)]), { width: 500, height: 500 })
  expect([width, height]).toEqual([500, 500])
})

it('draws corners that fall together once, and no ring that is nothing', () => {
  const fine: Ring = [
    [0, 0],
    [0.1, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 0],
  ]
  const { paths } = outlines(layer('EPSG:25832', [fine], [box(50, 50, 0.1, 0.1)]), { width: 100, height: 100 })
  expect([...paths.values()]).toEqual(['M0 100l100 0 0 -100 -100 0z', ''])
})
