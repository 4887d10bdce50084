import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory } from '../../src/host/memory.ts'

const folder = new URL('../../fixtures/layers/', import.meta.url)
const content = (path: string) => new Uint8Array(readFileSync(new URL(path, folder)))
const layers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.\w+$/.test(path))

async function convert(argv: readonly string[], more: Record<string, string> = {}) {
  const host = memory({ ...Object.fromEntries(layers.map((path) => [`geo/${path}`, content(path)])), ...more })
  const code = await main(['convert', ...argv], host)
  return { code, ...host.said, text: (path: string) => new TextDecoder().decode(host.files.get(path)) }
}

interface Geometry {
  readonly type: string
  readonly coordinates: unknown
}
interface Collection {
  readonly bbox?: readonly number[]
  readonly features: readonly {
    readonly id?: unknown
    readonly properties: Readonly<Record<string, unknown>>
    readonly geometry: Geometry
  }[]
}
const collection = (text: string) => JSON.parse(text) as Collection
/** As GDAL 3.6.2 writes it by RFC 7946: fixtures/layers/README.md. */
const gdal = (name: string) => collection(new TextDecoder().decode(content(name)))
/** By key, for formats have orders of their own; of a ring each corner once, wherever it begins. */
const corners = ({ features }: Collection) =>
  new Map(
    features.map(({ properties, geometry }) => {
      const flat = (geometry.coordinates as unknown[]).flat(9) as number[]
      const pairs = flat.flatMap((x, i) => (i % 2 === 0 ? [[x, flat[i + 1]!] as const] : []))
      const once = new Map(pairs.map((pair) => [pair.map((n) => n.toFixed(5)).join(), pair]))
      return [properties['RAUM_NR'] ?? properties['ID'], [...once].sort(([a], [b]) => (a < b ? -1 : 1))] as const
    }),
  )
function furthest(a: Collection, b: Collection): number {
  const [one, other] = [corners(a), corners(b)]
  expect(new Set(one.keys())).toEqual(new Set(other.keys()))
  const distances = [...one].flatMap(([key, list]) => {
    const others = other.get(key)!
    expect(list).toHaveLength(others.length)
    return list.flatMap(([, [x, y]], i) => [Math.abs(x - others[i]![1][0]), Math.abs(y - others[i]![1][1])])
  })
  return Math.max(...distances)
}
/** Of every ring of polygons whether it runs counter-clockwise: outer rings do, holes do not. */
const turns = ({ features }: Collection) =>
  features
    .flatMap(
      ({ geometry: { type, coordinates } }) => (type === 'Polygon' ? [coordinates] : coordinates) as number[][][][],
    )
    .every((polygon) => polygon.every((ring, i) => signedArea(ring) === (i === 0 ? 1 : -1)))
const signedArea = (ring: readonly number[][]) =>
  Math.sign(ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0))

const areas: [file: string, options: string[]][] = [
  ['geo/raum.geojson', []],
  ['geo/raum.topojson', []],
  ['geo/raum.gpkg', []],
  ['geo/zwei.gpkg', ['--layer', 'raum']],
  ['geo/raum.shp', []],
  ['geo/cp1252/raum.shp', ['--encoding', 'windows-1252']],
  ['geo/raum.fgb', []],
  ['geo/raum.zip', []],
]

describe('atlas convert of areas', () => {
  it.each(areas)('writes %s %j as GDAL does, to a centimetre', async (file, options) => {
    const { code, out, err } = await convert([file, ...options])
    expect([code, err]).toEqual([0, '4 Objekte, aus EPSG:25832 in Länge und Breite\n'])
    const [made, expected] = [collection(out), gdal('raum-wgs84.geojson')]
    expect(furthest(made, expected)).toBeLessThanOrEqual(1.01e-7)
    for (const { id, properties } of made.features) {
      expect(properties).toMatchObject(expected.features.find((one) => one.properties['RAUM_NR'] === id)!.properties)
      expect(id).toBe(properties['RAUM_NR'])
    }
    expect(turns(made)).toBe(true)
    expect(made.bbox).toEqual([9, 53.2492631, 9.0299827, 53.2717395])
    expect(out).not.toContain('"crs"')
  })
  // two metres lie between the usual seven parameters of DHDN and what GDAL took when the file was made
  it('carries them from Gauß–Krüger', async () => {
    const { err, out } = await convert(['geo/gk3/raum.shp'])
    expect(err).toMatch(/^4 Objekte, aus EPSG:31467 /)
    expect(furthest(collection(out), gdal('raum-wgs84.geojson'))).toBeLessThan(2e-5)
  })
  it('names a system without a code by its name', async () => {
    const prj =
      'PROJCS["ETRS_1989_UTM_Zone_34N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",21.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
    const { code, err } = await convert(['geo/raum.shp'], { 'geo/raum.prj': prj })
    expect([code, err]).toEqual([0, '4 Objekte, aus ETRS_1989_UTM_Zone_34N in Länge und Breite\n'])
  })
  it('is read again as what it is', async () => {
    const { out } = await convert(['geo/raum.gpkg'])
    const again = await convert(['r.geojson'], { 'r.geojson': out })
    expect([again.code, again.err, collection(again.out).features]).toEqual([
      0,
      '4 Objekte\n',
      collection(out).features,
    ])
  })
  it('writes their properties as a table', async () => {
    const { out, err } = await convert(['geo/raum.shp', '--to', 'csv'])
    expect([err, out.split('\n').slice(0, 2)]).toEqual(['4 Zeilen\n', ['RAUM_NR,NAME,EW', '0101,Süderstraße,1200']])
  })
  it('writes a data package that says where they come from', async () => {
    const { text } = await convert(['geo/raum.zip', '-o', 'sauber', '--licence', 'dl-de/by-2-0'])
    const { 'atlas:source': source, resources } = JSON.parse(text('sauber/datapackage.json')) as Record<string, never>
    expect(source).toMatchObject({
      path: 'raum.zip',
      crs: 'EPSG:25832',
      part: 'Räume/Raum.shp',
    })
    expect(resources).toMatchObject([{ path: 'raum.geojson', mediatype: 'application/geo+json', encoding: 'utf-8' }])
    expect(resources[0]).not.toHaveProperty('schema')
    expect(collection(text('sauber/raum.geojson')).features).toHaveLength(4)
  })
})

describe('atlas convert of lines', () => {
  it.each(['linien.geojson', 'linien.shp', 'linien.fgb'])('%s: all of them, as GDAL does', async (file) => {
    const made = collection((await convert([`geo/${file}`])).out)
    const expected = gdal('linien-wgs84.geojson')
    expect(furthest(made, expected)).toBeLessThanOrEqual(1.01e-7)
    expect(made.features.map(({ geometry }) => (geometry.coordinates as unknown[]).length).sort()).toEqual([1, 2])
  })
})

describe('atlas convert of a collection', () => {
  const square = [[13, 52], [13, 52.1], [13.1, 52.1], [13, 52]] // prettier-ignore
  const features = (geometry: unknown) =>
    JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { A: '1' }, geometry }] })
  const point = { type: 'Point', coordinates: [13, 52] }
  it('keeps what it holds', async () => {
    const areas = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [square] }, point] }
    const { code, out } = await convert(['c.geojson'], { 'c.geojson': features(areas) })
    expect(code).toBe(0)
    const [area, place] = (collection(out).features[0]!.geometry as unknown as { geometries: Geometry[] }).geometries
    expect(area).toEqual({ type: 'Polygon', coordinates: [square.toReversed()] })
    expect(place).toEqual(point)
  })
  it('refuses what GeoJSON does not have', async () => {
    const { code, err } = await convert(['c.geojson'], {
      'c.geojson': features({ type: 'GeometryCollection', geometries: [point, { type: 'CurvePolygon' }] }),
    })
    expect(code).toBe(1)
    expect(err).toMatch(
      /ATL-0402 +c\.geojson.*Objekt 1\n.*CurvePolygon gibt es in GeoJSON nicht.*\n.*CONVERT_TO_LINEAR/,
    )
  })
})

describe('atlas convert of points', () => {
  it('writes them as GDAL does', async () => {
    const made = collection((await convert(['geo/punkte.shp', '-o', 'p.geojson'])).text('p.geojson'))
    expect(furthest(made, gdal('punkte-wgs84.geojson'))).toBeLessThanOrEqual(1.01e-7)
  })
  it('writes a table with longitude and latitude', async () => {
    const { out, err } = await convert(['geo/punkte.shp', '--to', 'csv'])
    expect(err).toBe('3 Zeilen, aus EPSG:25832 in Länge und Breite\n')
    expect(out).toBe(
      'ID,ART,BARRIEREFR,lon,lat\na,Kita,ja,9.0074944,53.2537612\nb,Kita,nein,9.0224833,53.2537593\nc,Schule,ja,9.0037561,53.2694944\n',
    )
  })
})

const feature = (geometry: string) =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"NR":"01"},"geometry":${geometry}}]}`

describe('is refused', () => {
  it.each([
    ['several layers', ['geo/zwei.gpkg'], 1, /ATL-0251|ATL-0220|--layer/],
    ['geometry that a table has not', ['t.csv', '--to', 'geojson'], 2, /t\.csv enthält keine Geometrie/],
    ['a ring that is open', ['ring.geojson'], 1, /ATL-0405 +ring\.geojson.*\n.*nicht geschlossen/],
    ['several points in a row', ['punkte.geojson', '--to', 'csv'], 1, /nicht genau einen Punkt\n.*--to geojson/],
    [
      'metres that are said to be degrees',
      ['meter.geojson'],
      1,
      /sind Meter, aber die Datei nennt kein Koordinatensystem/,
    ],
    ['a file without anything', ['leer.geojson'], 3, /ATL-0206/],
  ])('%s', async (_, argv, exit, words) => {
    const { code, err, out } = await convert(argv, {
      't.csv': 'NR;X\n01;1\n02;2\n',
      'ring.geojson': feature('{"type":"Polygon","coordinates":[[[9,53],[9.1,53],[9.1,53.1],[9,53.1]]]}'),
      'punkte.geojson': feature('{"type":"MultiPoint","coordinates":[[9,53],[9.1,53]]}'),
      'meter.geojson': feature('{"type":"Point","coordinates":[500000,5900000]}'),
      'leer.geojson': '{"type":"FeatureCollection","features":[]}',
    })
    expect([code, out, err]).toEqual([exit, '', expect.stringMatching(words)])
  })
})
