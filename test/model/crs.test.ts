import proj4 from 'proj4'
import { expect, it } from 'vitest'
import { crsCodes, isGeographic } from '../../src/model/crs.ts'

const from = (lon: number, lat: number, code: string, definition = crsCodes[code]!) =>
  proj4(crsCodes['EPSG:4326']!, definition, [lon, lat]) as [number, number]

it('is the list that the plan may name', () =>
  expect(Object.keys(crsCodes)).toEqual(
    [4326, 4258, 25831, 25832, 25833, 31466, 31467, 31468, 31469, 3035, 3857, 31256, 31287, 2056].map(
      (code) => `EPSG:${code}`,
    ),
  ))
it('knows which are degrees', () =>
  expect(Object.keys(crsCodes).filter(isGeographic)).toEqual(['EPSG:4326', 'EPSG:4258']))

// The false origins are what the register says they are.
it.each([
  [3, 0, 'EPSG:25831', 500_000, 0],
  [9, 0, 'EPSG:25832', 500_000, 0],
  [15, 0, 'EPSG:25833', 500_000, 0],
  [10, 52, 'EPSG:3035', 4_321_000, 3_210_000],
  [0, 0, 'EPSG:3857', 0, 0],
])('%d, %d in %s', (lon, lat, code, x, y) => {
  const at = from(lon, lat, code)
  expect(at[0]).toBeCloseTo(x, 3)
  expect(at[1]).toBeCloseTo(y, 3)
})
// swisstopo, Formeln und Konstanten: the old observatory of Bern, which is 2 600 000 / 1 200 000
it('Bern in LV95, to a metre', () => {
  const [x, y] = from(7.438632495, 46.951082877, 'EPSG:2056')
  expect(Math.hypot(x - 2_600_000, y - 1_200_000)).toBeLessThan(1)
})
it.each(['EPSG:31466', 'EPSG:31467', 'EPSG:31468', 'EPSG:31469', 'EPSG:31256', 'EPSG:31287'])(
  '%s is shifted to its datum, some hundred metres, and comes back',
  (code) => {
    const [x, y] = from(10, 50, code)
    const [u, v] = from(10, 50, code, crsCodes[code]!.replace(/\+towgs84=\S+/, '+towgs84=0,0,0'))
    expect(Math.hypot(x - u, y - v)).toBeGreaterThan(50)
    expect(Math.hypot(x - u, y - v)).toBeLessThan(300)
    const [lon, lat] = proj4(crsCodes[code]!, crsCodes['EPSG:4326']!, [x, y]) as [number, number]
    expect(lon).toBeCloseTo(10, 7)
    expect(lat).toBeCloseTo(50, 7)
  },
)
