import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { raumId, type RaumId } from '../../src/model/bezugsraum.ts'
import type { Layer, Polygon, Ring } from '../../src/model/layer.ts'
import { geojson } from '../../src/render/geojson.ts'
import { city, names, publication } from './city.ts'

const square = (lon: number, lat: number, size: number): Ring => [
  [lon, lat],
  [lon, lat + size],
  [lon + size, lat + size],
  [lon + size, lat],
  [lon, lat],
]

// all rings clockwise, as shapefiles have them; the first area has a hole, the second an exclave; keys unsorted
const polygons = new Map<RaumId, readonly Polygon[]>(
  Object.keys(names)
    .reverse()
    .map((key, i) => [raumId(key), [[square(7 + i / 3, 54, 0.3)]]]),
)
polygons.set(raumId('01010101'), [[square(9, 54, 0.123456789), square(9.05, 54.05, 0.01)]])
polygons.set(raumId('01010102'), [[square(9.5, 54, 0.1)], [square(9.7, 54, 0.1)]])
const layer: Layer = { crs: 'EPSG:4326', polygons }

interface Parsed {
  readonly [member: string]: unknown
  readonly bbox: readonly number[]
  readonly features: readonly {
    readonly id: string
    readonly properties: Readonly<Record<string, unknown>>
    readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly (readonly number[][])[])[] }
  }[]
}
const text = geojson(city, publication, layer)
const parsed = JSON.parse(text) as Parsed
const rings = parsed.features.flatMap(({ geometry }) =>
  geometry.coordinates.flatMap((polygon) => polygon.map((ring, i) => ({ ring, outer: i === 0 }))),
)
const area = (ring: readonly number[][]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0)

describe('geojson', () => {
  it('has no crs, and the notice as description', () => {
    expect(Object.keys(parsed)).toEqual(['type', 'name', 'description', 'status', 'bbox', 'features'])
    expect(parsed['status']).toMatchObject({ absent: 'keine Angabe', unknown: 'unbekannt', secret: 'geheim gehalten' })
    expect(parsed['name']).toBe('bezugsraum')
    expect(parsed['description']).toBe('Erfundene Stadt')
  })
  it('leaves the description out where there is no notice', () =>
    expect(JSON.parse(geojson(city, { ...publication, notice: null }, layer))).not.toHaveProperty('description'))
  it('sorts features by a text id and writes one a line', () => {
    expect(parsed.features.map(({ id }) => id)).toEqual(Object.keys(names).sort())
    expect(parsed.features.every(({ id, properties }) => properties['gebiet_id'] === id)).toBe(true)
    expect(text.split('\n').filter((line) => line.startsWith('{"type":"Feature",'))).toHaveLength(6)
  })
  it('has one geometry type, exclaves and holes in place', () => {
    expect(new Set(parsed.features.map(({ geometry }) => geometry.type))).toEqual(new Set(['MultiPolygon']))
    expect(
      parsed.features.slice(0, 2).map(({ geometry }) => geometry.coordinates.map((polygon) => polygon.length)),
    ).toEqual([[2], [1, 1]])
  })
  it('winds outer rings counter-clockwise, holes clockwise, and closes all', () => {
    for (const { ring, outer } of rings) {
      expect(Math.sign(area(ring))).toBe(outer ? 1 : -1)
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring.at(-1)).toEqual(ring[0])
    }
  })
  it('writes at most seven decimals and no exponent', () => {
    const coordinates = [...text.matchAll(/"coordinates":(.*?)\}\}/g)].map(([, part]) => part!).join()
    expect(coordinates).not.toMatch(/\.\d{8}|e/)
    expect(coordinates).toContain('9.1234568')
  })
  it('has the bbox of all that is written', () => {
    const all = rings.flatMap(({ ring }) => ring)
    const [x, y] = [all.map((p) => p[0]!), all.map((p) => p[1]!)]
    expect(parsed.bbox).toEqual([Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)])
  })
  it('gives every feature the same properties, none of them called id', () => {
    const keys = parsed.features.map(({ properties }) => Object.keys(properties).join())
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]!.split(',')).not.toContain('id')
    expect(keys[0]).toMatch(/^[a-z0-9_,]+$/)
  })
  it('keeps an area without scores, with null', () => {
    const more: Layer = { ...layer, polygons: new Map([...polygons, [raumId('99'), [[square(8, 53, 0.1)]]]]) }
    const last = (JSON.parse(geojson(city, publication, more)) as Parsed).features.at(-1)!
    expect([last.id, last.properties['gebiet_name'], last.properties['sozialindex']]).toEqual(['99', null, null])
  })
  it('refuses metres', () =>
    expect(() => geojson(city, publication, { ...layer, crs: 'EPSG:25832' })).toThrow('EPSG:25832'))
  it('is valid without areas', () =>
    expect(JSON.parse(geojson(city, publication, { ...layer, polygons: new Map() }))).toMatchObject({ features: [] }))
  it('is the same for the same input', () => expect(geojson(city, publication, layer)).toBe(text))
})

const gdal = spawnSync('ogrinfo', ['--version']).status === 0
if (!gdal) process.stderr.write('SKIPPED: ogrinfo is not on PATH, so no other software has read the layer\n')

it.skipIf(!gdal)('is read by GDAL without a warning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  try {
    writeFileSync(join(folder, 'layer.geojson'), text)
    const { stdout, stderr, status } = spawnSync('ogrinfo', ['-al', '-so', join(folder, 'layer.geojson')], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Geometry: Multi Polygon')
    expect(stdout).toContain('Feature Count: 6')
    expect(stdout).toMatch(/sozialindex: Real/)
    expect(stdout).toMatch(/sozialindex_klasse: Integer/)
    expect(stdout).toMatch(/gebiet_id: String/)
    expect(stdout + stderr).not.toMatch(/warning/i)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
