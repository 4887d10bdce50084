import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/turf'
import { parse } from 'csv-parse/sync'
import proj4 from 'proj4'
import { beforeAll, describe, expect, it } from 'vitest'
import { crsDefinition } from '../../src/model/crs.ts'
import { machineForm } from '../../src/model/delivery.ts'
import { bytes, type Files } from '../../src/model/files.ts'
import type { PointsRequest } from '../../src/pipeline/crosswalk/points-of.ts'
import { make } from '../../src/pipeline/crosswalk/make.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-poi')
const places = 'data/berlin-poi/pflegeeinrichtungen.geojson'
const old = { file: 'reference/segregation/berlin-plr-2019/areas.geojson', key: 'id', layer: null, crs: null }
const present = {
  file: 'data/berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson',
  key: 'PLR_ID',
  layer: null,
  crs: 'EPSG:25833',
}
const encoded = (text: string) => bytes(new TextEncoder().encode(text))

interface Place {
  readonly properties: { readonly platzzahl: number }
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [number, number] }
}
type Areas = Parameters<typeof booleanPointInPolygon>[1]

describe.skipIf(absent)(`Berlin, old areas to new by 274 nursing homes and their places${title}`, () => {
  const own = (path: string) => readFileSync(shared(path))
  const read = <T>(path: string) => (JSON.parse(own(path).toString()) as { features: T[] }).features
  const list = absent ? [] : read<Place>(places)
  const { forward } = proj4(crsDefinition('EPSG:25833'), crsDefinition('EPSG:4326'))
  const files: Files = absent
    ? new Map()
    : new Map([
        ...[places, old.file, present.file].map((path) => [path, bytes(new Uint8Array(own(path)))] as const),
        ['p.csv', encoded(['x,y,n', ...list.map(row)].join('\n'))] as const,
        ['grad.geojson', encoded(inDegrees())] as const,
      ])
  const base: PointsRequest = {
    file: places,
    table: null,
    crs: null,
    otherwise: null,
    layer: null,
    count: 'platzzahl',
    empty: 'area',
  }
  const by = async (points: Partial<PointsRequest>) =>
    make({ old, present, slivers: null, points: { ...base, ...points } }, files)

  function row({ properties, geometry }: Place) {
    return [...geometry.coordinates, properties.platzzahl].join(',')
  }
  function inDegrees() {
    const features = list.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: forward(geometry.coordinates) },
    }))
    return JSON.stringify({ type: 'FeatureCollection', features })
  }

  let text: string
  beforeAll(async () => {
    const made = await by({})
    expect(made.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    text = made.text
  })

  it('is what Turf counts', () => {
    const inside = (areas: readonly { properties: Record<string, string> }[], key: string, point: Place) =>
      areas
        .filter((one) => booleanPointInPolygon(point.geometry, one as unknown as Areas))
        .map((one) => one.properties[key]!)
    const [before, after] = [read<never>(old.file), read<never>(present.file)]
    const counts = new Map<string, Map<string, number>>()
    for (const point of list) {
      const [from, to] = [inside(before, old.key, point), inside(after, present.key, point)]
      expect([from.length, to.length]).toEqual([1, 1])
      const targets = counts.get(from[0]!) ?? new Map<string, number>()
      targets.set(to[0]!, (targets.get(to[0]!) ?? 0) + point.properties.platzzahl)
      counts.set(from[0]!, targets)
    }
    const weights = (parse(text, { columns: true }) as Record<string, string>[]).filter(({ raum_alt }) =>
      counts.has(raum_alt!),
    )
    const known = [...counts].flatMap(([from, targets]) => {
      const all = [...targets.values()].reduce((a, b) => a + b, 0)
      return [...targets].filter(([, n]) => n > 0).map(([to, n]) => `${from} ${to} ${(n / all).toFixed(12)}`)
    })
    const made = weights.map(
      ({ raum_alt, raum_neu, gewicht }) => `${raum_alt} ${raum_neu} ${Number(gewicht).toFixed(12)}`,
    )
    expect(made.sort()).toEqual(known.sort())
    expect(known.length).toBeGreaterThan(170)
  }, 120_000)

  it.each<[string, Partial<PointsRequest>]>([
    ['a table', { file: 'p.csv', table: { x: 'x', y: 'y', format: machineForm }, crs: 'EPSG:25833', count: 'n' }],
    ['a layer in degrees', { file: 'grad.geojson' }],
  ])('is the same from %s', async (_, points) => expect((await by(points)).text).toBe(text))
})
