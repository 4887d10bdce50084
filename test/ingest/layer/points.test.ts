import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { points } from '../../../src/ingest/layer/points.ts'
import { bytes } from '../../../src/model/files.ts'
import type { PointsSpec } from '../../../src/model/points.ts'
import { dialect, refused } from '../support.ts'

const base: PointsSpec = {
  file: 'p.geojson',
  table: null,
  crs: null,
  layer: null,
  encoding: null,
  where: null,
  setting: 'points.kitas',
}
const read = (content: unknown, spec: Partial<PointsSpec> = {}) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const own = { ...base, ...spec }
  return points(new Map([[own.file, bytes(new TextEncoder().encode(text))]]), own)
}
const feature = (geometry: unknown, properties: object = {}) => ({ type: 'Feature', properties, geometry })
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates })
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const plain = ({ x, y, at }: { x: Float64Array; y: Float64Array; at: Int32Array }) =>
  Array.from(at, (row, i) => [row, x[i], y[i]])

describe('from a layer', () => {
  it('points, and several places of one thing', async () => {
    const many = {
      type: 'MultiPoint',
      coordinates: [
        [13.1, 52.1],
        [13.2, 52.2],
      ],
    }
    const { value, findings } = await read(collection(feature(point(13, 52, 40)), feature(many)))
    expect(findings).toEqual([])
    expect(value).toMatchObject({ file: 'p.geojson', crs: 'EPSG:4326' })
    expect(plain(value)).toEqual([
      [1, 13, 52],
      [2, 13.1, 52.1],
      [2, 13.2, 52.2],
    ])
  })
  it('only those that the plan wants', async () => {
    const { value } = await read(
      collection(
        feature(point(13, 52), { ART: 'Kita', OK: 'ja' }),
        feature(point(13.1, 52), { ART: 'Hort', OK: 'ja' }),
        feature(point(13.2, 52), { ART: ' Kita ', OK: 'nein' }),
        feature(point(13.3, 52), { OK: 'ja' }),
      ),
      { where: { ART: ['Kita', 'Krippe'], OK: ['ja', 'nein'] } },
    )
    expect(plain(value).map(([row]) => row)).toEqual([1, 3])
  })
  it('ATL-0209 for a property that none has', async () => {
    const { findings } = await read(collection(feature(point(13, 52), { ART: 'Kita' })), { where: { AR: ['Kita'] } })
    expect(findings).toMatchObject([{ code: 'ATL-0209', column: 'AR' }])
    expect(findings[0]!.remedy?.en).toBe('change points.kitas.where; similar: "ART"')
  })
  it('ATL-0422 for what is no point', async () => {
    const { value, findings } = await read(
      collection(
        feature(null),
        feature({ type: 'LineString', coordinates: [] }),
        feature(point(13)),
        feature(point(13, 52)),
      ),
    )
    expect(findings.map(({ code, row, severity }) => [code, row, severity])).toEqual([
      ['ATL-0422', 1, 'error'],
      ['ATL-0422', 2, 'error'],
      ['ATL-0422', 3, 'error'],
    ])
    expect(plain(value)).toEqual([[4, 13, 52]])
  })
  it('ATL-0401 for coordinates that are not what they claim', async () =>
    expect((await read(collection(feature(point(52.5, 13.4))))).findings).toMatchObject([{ code: 'ATL-0401' }]))

  const fixture = (path: string) => {
    const url = new URL(`../../../fixtures/layers/${path}`, import.meta.url)
    return bytes(new Uint8Array(readFileSync(url)))
  }
  it.each([
    ['punkte.geojson', 'BARRIEREFREI', null],
    ['zwei.gpkg', 'BARRIEREFREI', 'punkte'],
    // A .dbf cuts names at ten bytes.
    ['punkte.shp', 'BARRIEREFR', null],
    ['mehrere.zip', 'BARRIEREFR', 'punkte'],
  ])('%s', async (file, column, layer) => {
    const parts = ['dbf', 'prj', 'cpg'].map((ending) => [`punkte.${ending}`, fixture(`punkte.${ending}`)] as const)
    const files = new Map([[file, fixture(file)] as const, ...parts])
    const { value, findings } = await points(files, { ...base, file, layer, where: { [column]: ['ja'] } })
    expect(findings).toEqual([])
    expect(value.crs).toBe('EPSG:25832')
    expect(plain(value)).toEqual([
      [1, 500500, 5900500],
      [3, 500250.5, 5902250.25],
    ])
  })
})

describe('from a table', () => {
  const table = { kind: 'csv', dialect, x: 'OST', y: 'NORD' } as const
  const spec = { file: 'p.csv', table, crs: 'EPSG:25832' }
  it('one a row, with the line', async () => {
    const { value, findings } = await read('ART;OST;NORD\nKita;500.000,5;5900000\nHort;500001;5900001\n', {
      ...spec,
      where: { ART: ['Kita'] },
    })
    expect(findings).toEqual([])
    expect(plain(value)).toEqual([[2, 500000.5, 5900000]])
  })
  it('ATL-0422 where a coordinate is missing', async () => {
    const { value, findings } = await read('OST;NORD\n500000;\n;5900000\n500000;5900000\n', spec)
    expect(findings.map(({ row, severity }) => [row, severity])).toEqual([
      [2, 'error'],
      [3, 'error'],
    ])
    expect(plain(value)).toEqual([[4, 500000, 5900000]])
  })
  it('names the entry of the plan for a column that is not there', async () => {
    const { findings } = await read('OSTWERT;NORD\n1;2\n', spec)
    expect(findings).toMatchObject([{ code: 'ATL-0209', column: 'OST' }])
    expect(findings[0]!.remedy?.en).toMatch(/^change points\.kitas\.x/)
  })
  it('names it where the file is no table at all', async () => {
    const finding = await refused(read('', spec))
    expect(JSON.stringify(finding)).not.toContain('sources.')
  })
  it('ATL-0401 for degrees where metres are declared', async () =>
    expect((await read('OST;NORD\n9,5;54,2\n', spec)).findings).toMatchObject([{ code: 'ATL-0401' }]))
})
