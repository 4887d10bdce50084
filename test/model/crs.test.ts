import proj4 from 'proj4'
import { expect, it } from 'vitest'
import { crsCodes, crsName, isGeographic } from '../../src/model/crs.ts'

const toDegrees = (code: string, x: number, y: number) => proj4(crsCodes[code]!, crsCodes['EPSG:4326']!).forward([x, y])

it.each(Object.keys(crsCodes))('%s is an EPSG code that proj4 knows to read', (code) => {
  expect(code).toMatch(/^EPSG:\d{4,5}$/)
  expect(() => proj4(crsCodes[code]!)).not.toThrow()
})
it('two of them are degrees', () =>
  expect(Object.keys(crsCodes).filter(isGeographic)).toEqual(['EPSG:4326', 'EPSG:4258']))

it('a system in a message is its code, or the name in its WKT', () =>
  expect(
    ['EPSG:25832', 'PROJCS["ETRS89 / UTM zone 34N",GEOGCS["x",DATUM["y"]]]', 'PROJCRS[ "a"]'].map(crsName),
  ).toEqual(['EPSG:25832', 'ETRS89 / UTM zone 34N', 'a']))

// The false easting of zone n is n·10⁶ + 500 000; its central meridian 3n° moves by less than 0.005° with the datum
it.each([
  ['EPSG:31466', 2],
  ['EPSG:31467', 3],
  ['EPSG:31468', 4],
  ['EPSG:31469', 5],
])('%s is Gauß-Krüger zone %i', (code, zone) => {
  const [longitude, latitude] = toDegrees(code, zone * 1_000_000 + 500_000, 5_700_000)
  expect(Math.abs(longitude! - 3 * zone)).toBeLessThan(0.005)
  expect(latitude).toBeGreaterThan(51.4)
  expect(latitude).toBeLessThan(51.5)
})

// Origins by definition: EPSG:2056 is Bern (46°57′08.66″ N, 7°26′22.5″ E) at 2 600 000, 1 200 000; datum shift some 100 m
it('Bern', () => {
  const [longitude, latitude] = toDegrees('EPSG:2056', 2_600_000, 1_200_000)
  expect(Math.abs(longitude! - 7.43958)).toBeLessThan(0.002)
  expect(Math.abs(latitude! - 46.95241)).toBeLessThan(0.002)
})
// Vienna, Stephansdom, is near 48.2085° N, 16.3731° E: about 2 900 m east of the meridian of MGI / Austria GK East, 16°20′
it('Vienna', () => {
  const [longitude, latitude] = toDegrees('EPSG:31256', 2_970, 340_900)
  expect(Math.abs(longitude! - 16.373)).toBeLessThan(0.005)
  expect(Math.abs(latitude! - 48.2085)).toBeLessThan(0.01)
})
