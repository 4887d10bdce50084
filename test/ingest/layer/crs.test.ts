import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { asDegrees, crsCode, likelyCrs, mismatch, otherUnit } from '../../../src/ingest/layer/crs.ts'
import { crsCodes } from '../../../src/model/crs.ts'

const at = (x: number, y: number) => ({ left: x, right: x + 10, bottom: y, top: y + 10 })

it.each([
  ['urn:ogc:def:crs:EPSG::25833', 'EPSG:25833'],
  ['urn:ogc:def:crs:EPSG:6.9:31467', 'EPSG:31467'],
  ['EPSG:25833', 'EPSG:25833'],
  ['epsg:4326', 'EPSG:4326'],
  ['http://www.opengis.net/def/crs/EPSG/0/25832', 'EPSG:25832'],
  ['http://www.opengis.net/gml/srs/epsg.xml#25832', 'EPSG:25832'],
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
  ['urn:ogc:def:crs:OGC::CRS84', 'EPSG:4326'],
  ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'EPSG:4326'],
  ['urn:ogc:def:crs:OGC:1.3:CRS:84', 'EPSG:4326'],
])('%s is %s', (name, code) => expect(crsCode(name)).toBe(code))
it.each(['ETRS89 / UTM zone 33N', '25833', 'EPSG:', 'urn:ogc:def:crs:ESRI::102100', ''])(
  '%s is not understood',
  (name) => expect(crsCode(name)).toBeNull(),
)

describe('likely systems', () => {
  it.each([
    ['Berlin in zone 33, which could be Siegen in zone 32', 392_500, 5_820_250, ['EPSG:25832', 'EPSG:25833']],
    ['Dresden in zone 32', 830_000, 5_660_000, ['EPSG:25832']],
    ['Schwerin in zone 33', 262_000, 5_945_000, ['EPSG:25833']],
    ['Stuttgart in Gauß-Krüger 3', 3_513_000, 5_404_000, ['EPSG:31467']],
    ['Berlin in Gauß-Krüger 4', 4_595_000, 5_821_000, ['EPSG:31468']],
    ['Berlin in LAEA', 4_552_000, 3_273_000, ['EPSG:3035']],
    ['Berlin in Web-Mercator', 1_492_000, 6_894_000, ['EPSG:3857']],
    ['Bern', 2_600_000, 1_200_000, ['EPSG:2056']],
    ['nowhere', 10_000_000, 0, []],
  ])('%s', (_, x, y, codes) => expect(likelyCrs(at(x, y))).toEqual(codes))
})

describe('likely systems of a city, transformed', () => {
  it.each([
    ['Aachen', 6.08, 50.78, 'EPSG:25832'],
    ['Köln', 6.96, 50.94, 'EPSG:31466'],
    ['Mainz', 8.27, 50.0, 'EPSG:31467'],
    ['München', 11.58, 48.14, 'EPSG:25832'],
    ['München', 11.58, 48.14, 'EPSG:31468'],
    ['Görlitz', 14.99, 51.15, 'EPSG:25833'],
    ['Görlitz', 14.99, 51.15, 'EPSG:31469'],
    ['Flensburg', 9.43, 54.78, 'EPSG:3035'],
    ['Flensburg', 9.43, 54.78, 'EPSG:3857'],
    ['Wien', 16.37, 48.21, 'EPSG:31256'],
    ['Wien', 16.37, 48.21, 'EPSG:31287'],
    ['Zürich', 8.54, 47.38, 'EPSG:2056'],
  ])('%s %d %d is taken for %s', (_, lon, lat, code) => {
    const [x, y] = proj4(crsCodes['EPSG:4326']!, crsCodes[code]!, [lon, lat]) as [number, number]
    expect(likelyCrs(at(x, y))).toContain(code)
  })
})

describe('mismatch', () => {
  it('sees metres where degrees are said', () => expect(mismatch('EPSG:4326', at(392_500, 5_820_250))).toBe('metres'))
  it('sees degrees where metres are said', () =>
    expect(mismatch('EPSG:25833', { left: 13, right: 14, bottom: 52, top: 53 })).toBe('degrees'))
  it('sees latitude first', () =>
    expect(mismatch('EPSG:4326', { left: 52, right: 53, bottom: 13, top: 14 })).toBe('swapped'))
  it.each(['EPSG:25833', 'EPSG:31467', 'EPSG:4647'])('sees the northing first in %s', (code) => {
    const [x, y] = { 'EPSG:25833': [392_500, 5_820_250], 'EPSG:31467': [3_513_000, 5_404_000] }[code] ?? [
      32_565_000, 5_934_000,
    ]
    expect(mismatch(code, at(x!, y!))).toBeNull()
    expect(mismatch(code, at(y!, x!))).toBe('northing')
  })
  // Berlin in zone 32, and in Gauß-Krüger
  it('sees metres of another system', () => {
    expect(mismatch('EPSG:25833', at(800_000, 5_820_250))).toBe('elsewhere')
    expect(mismatch('EPSG:25832', at(4_595_000, 5_821_000))).toBe('elsewhere')
  })
  // Flensburg and Lugano in LAEA
  const metric = Object.keys(crsCodes).filter((code) => !['EPSG:4326', 'EPSG:4258', 'EPSG:3035'].includes(code))
  it.each(metric)('sees LAEA in what is said to be %s, and names it', (code) => {
    const [x, y] = proj4(crsCodes['EPSG:4326']!, crsCodes['EPSG:3035']!, [9.43, 54.78]) as [number, number]
    expect([mismatch(code, at(x, y)), likelyCrs(at(x, y))]).toEqual(['elsewhere', ['EPSG:3035']])
  })
  it('names LAEA down to the south of Switzerland', () => {
    const [x, y] = proj4(crsCodes['EPSG:4326']!, crsCodes['EPSG:3035']!, [8.95, 46.0]) as [number, number]
    expect(likelyCrs(at(x, y))).toEqual(['EPSG:3035'])
  })
  const cities = [
    ['Aachen', 6.08, 50.78],
    ['Görlitz', 14.99, 51.15],
    ['Flensburg', 9.43, 54.78],
    ['Wien', 16.37, 48.21],
    ['Bregenz', 9.74, 47.5],
    ['Genf', 6.14, 46.2],
  ] as const
  const nationwide = ['EPSG:25831', 'EPSG:25832', 'EPSG:32631', 'EPSG:32632', 'EPSG:3035', 'EPSG:3034', 'EPSG:4839']
  it.each(nationwide.flatMap((code) => cities.map(([name, lon, lat]) => [name, code, lon, lat] as const)))(
    'believes %s in %s',
    (_, code, lon, lat) => {
      const [x, y] = proj4(crsCodes['EPSG:4326']!, crsCodes[code]!, [lon, lat]) as [number, number]
      expect(mismatch(code, at(x, y))).toBeNull()
    },
  )
  it.each(['EPSG:31254', 'EPSG:31255', 'EPSG:31256', 'EPSG:31257', 'EPSG:31258', 'EPSG:31259', 'EPSG:31287'])(
    'believes Vienna in %s',
    (code) => {
      const [x, y] = proj4(crsCodes['EPSG:4326']!, crsCodes[code]!, [16.37, 48.21]) as [number, number]
      expect(mismatch(code, at(x, y))).toBeNull()
    },
  )
  it('judges no place abroad, where it knows no better system', () =>
    expect(mismatch('EPSG:25832', at(500_000, 4_000_000))).toBeNull())
  it.each([
    ['EPSG:25833', 391.4, 5817.9, 'kilometres'],
    ['EPSG:25833', 39_139_073, 581_785_524, 'centimetres'],
    ['EPSG:25833', 1_284_090, 19_087_451, 'feet'],
    ['EPSG:3857', 1491.7, 6891.0, 'kilometres'],
    ['EPSG:2056', 2_683_000_000, 1_247_000_000, 'millimetres'],
  ])('sees metres of %s in another unit: %d, %d', (code, x, y, unit) => {
    const extent = { left: x, right: x, bottom: y, top: y }
    expect([mismatch(code, extent), otherUnit(code, extent)?.name.en]).toEqual(['unit', unit])
  })
  it.each([
    ['Zurich in LV03, said to be LV95', 'EPSG:2056', 683_000, 247_000],
    ['a place that no country has', 'EPSG:31467', 3_500_000, 9_900_000],
    ['a place beyond Europe', 'EPSG:25832', 500_000, 2_000_000],
  ])('sees that nobody uses it there: %s', (_, code, x, y) => expect(mismatch(code, at(x, y))).toBe('elsewhere'))
  it('names LV03', () => expect(likelyCrs(at(683_000, 247_000))).toContain('EPSG:21781'))
  it('leaves one place far away among others to the checks', () =>
    expect(mismatch('EPSG:31467', { left: 3_500_000, right: 9_000_000, bottom: 5_500_000, top: 5_510_000 })).toBeNull())
  it('knows degrees and metres of WKT', () => {
    expect(mismatch('GEOGCS["x"]', at(392_500, 5_820_250))).toBe('metres')
    expect(mismatch('PROJCS["x"]', { left: 13, right: 14, bottom: 52, top: 53 })).toBe('degrees')
  })
  // Wien lies beyond its zone in EPSG:25833 and far beyond it in EPSG:25832, but both are used
  it.each([
    ['EPSG:25833', 601_000, 5_340_000],
    ['EPSG:25832', 1_047_000, 5_363_000],
    ['EPSG:25833', -61_000, 5_670_000],
  ])('lets %s reach far beyond its zone', (code, x, y) => expect(mismatch(code, at(x, y))).toBeNull())
  it('sees nothing wrong', () => {
    expect(mismatch('EPSG:4326', { left: 13, right: 14, bottom: 52, top: 53 })).toBeNull()
    expect(mismatch('EPSG:25833', at(392_500, 5_820_250))).toBeNull()
  })
})
it('takes the whole globe for degrees', () => {
  expect(asDegrees({ left: -180, right: 180, bottom: -90, top: 90 })).toBe(true)
  expect(asDegrees({ left: -180, right: 180.1, bottom: -90, top: 90 })).toBe(false)
})
