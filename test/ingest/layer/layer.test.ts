import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layer } from '../../../src/ingest/layer/layer.ts'
import type { LayerSpec } from '../../../src/model/delivery.ts'
import { bytes, type Files } from '../../../src/model/files.ts'
import type { DeliveredLayer, Ring } from '../../../src/model/layer.ts'
import { refused } from '../support.ts'

const folder = new URL('../../../fixtures/layers/', import.meta.url)
const content = (path: string) => new Uint8Array(readFileSync(new URL(path, folder)))
const files: Files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => [path, bytes(content(path))]),
)
const spec = (file: string, rest: Partial<LayerSpec> = {}): LayerSpec => ({
  file,
  key: 'RAUM_NR',
  name: 'NAME',
  crs: null,
  layer: null,
  encoding: null,
  setting: 'areas.base',
  ...rest,
})
const read = (file: string, rest: Partial<LayerSpec> = {}, from: Files = files) => layer(from, spec(file, rest))

/** A ring as its corners only, from the lowest in the order that is lower: start and direction are the writer's choice. */
function corners(ring: Ring): string {
  const open = ring.slice(0, -1).map(([x, y]) => `${x} ${y}`)
  const turned = [open, [...open].reverse()].map((list) => {
    const at = list.indexOf([...list].sort()[0]!)
    return [...list.slice(at), ...list.slice(0, at)].join(', ')
  })
  return turned.sort()[0]!
}

const comparable = ({ features }: DeliveredLayer) =>
  features
    .map(({ key, name, polygons }) => [key, name, polygons.map((rings) => rings.map(corners)).sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))

const expected = comparable((await read('raum.geojson')).value)

it('the fixture has a hole, an area in it, and two islands', () =>
  expect(expected.map(([key, name, polygons]) => [key, name, polygons.map((rings) => rings.length)])).toEqual([
    ['0101', 'Süderstraße', [1]],
    ['0102', 'Große Höhe', [2]],
    ['0103', 'Äußere Mark', [1]],
    ['0201', 'Inseln', [1, 1]],
  ]))

describe('the same areas from every format', () => {
  it.each([
    ['raum.topojson', {}],
    ['raum.gpkg', {}],
    ['zwei.gpkg', { layer: 'raum' }],
    ['raum.shp', {}],
    ['cp1252/raum.shp', { encoding: 'windows-1252' }],
    ['raum.fgb', {}],
    ['raum-ohne-index.fgb', {}],
    ['flaechen.gpkg', {}], // MULTISURFACE, as exports from land registries
    ['flaechen.fgb', {}],
    ['raum.zip', {}],
    ['mehrere.zip', { layer: 'raum' }],
    ['gpkg.zip', {}],
  ] as const)('%s', async (file, rest) => {
    const { value, findings } = await read(file, rest)
    expect(findings).toEqual([])
    expect(value.crs).toBe('EPSG:25832')
    expect(value.file).toBe(file)
    expect(comparable(value)).toEqual(expected)
  })
  it('gk3/raum.shp, in the system that its .prj means', async () => {
    const { value, findings } = await read('gk3/raum.shp')
    expect(findings).toEqual([])
    expect(value.crs).toBe('EPSG:31467')
    expect(value.features[1]!.polygons.map((rings) => rings.length)).toEqual([2])
    // GDAL 3.6.2: ogrinfo -al fixtures/layers/gk3/raum.shp; the first corner of 0101
    expect(value.features[0]!.polygons[0]![0]).toContainEqual([3500071.024495921, 5901920.341620461])
  })
})

describe('the same findings in every format', () => {
  const formats = ['raum.topojson', 'raum.gpkg', 'raum.shp', 'raum.fgb', 'raum.zip']
  it.each(formats)('%s: key that is not there, with the nearest', async (file) => {
    const [finding] = (await read(file, { key: 'RAUMNR', setting: 'areas.earlier[1]' })).findings
    expect(finding).toMatchObject({ code: 'ATL-0209', file, column: 'RAUMNR' })
    expect(finding!.remedy?.en).toBe('change areas.earlier[1].key; similar: "RAUM_NR"')
  })
  it.each(formats)('%s: key that is a number', async (file) => {
    const { findings } = await read(file, { key: 'EW' })
    expect(findings).toMatchObject([
      { code: 'ATL-0310', row: 1, column: 'EW', found: { en: expect.stringMatching(/^4 of 4 keys are numbers/) } },
    ])
  })
  it.each(formats)('%s: a system that is not the one declared', async (file) =>
    expect((await read(file, { crs: 'EPSG:25833' })).findings).toMatchObject([{ code: 'ATL-0406', severity: 'error' }]),
  )
  it.each([
    ['punkte.shp', {}],
    ['zwei.gpkg', { layer: 'punkte' }],
  ])('%s: points are no areas', async (file, rest) =>
    expect((await read(file, { key: 'ID', name: null, ...rest })).findings.map(({ code }) => code)).toEqual(
      Array(3).fill('ATL-0402'),
    ),
  )
})

describe('several layers', () => {
  it.each(['zwei.gpkg', 'mehrere.zip'])('%s: ATL-0251 where the plan names none', async (file) => {
    const finding = await refused(read(file))
    expect(finding).toMatchObject({ code: 'ATL-0251', file })
    expect(finding.remedy?.en).toBe('declare areas.base.layer')
  })
  it.each(['zwei.gpkg', 'mehrere.zip', 'raum.topojson'])('%s: ATL-0251 where there is no such layer', async (file) => {
    const finding = await refused(read(file, { layer: 'raume' }))
    expect(finding).toMatchObject({ code: 'ATL-0251', file, value: 'raume' })
    expect(finding.remedy?.en).toContain('similar: "raum"')
  })
})

describe('a Shapefile', () => {
  const without = (...paths: string[]): Files => new Map([...files].filter(([path]) => !paths.includes(path)))
  it('ATL-0204 where nobody says the encoding and it matters', async () => {
    const finding = await refused(read('cp1252/raum.shp'))
    expect(finding).toMatchObject({ code: 'ATL-0204', file: 'cp1252/raum.shp' })
    expect(finding.remedy?.en).toContain('declare areas.base.encoding')
  })
  it('ATL-0204 where its bytes contradict the encoding', async () =>
    expect((await refused(read('cp1252/raum.shp', { encoding: 'utf-8' }))).code).toBe('ATL-0204'))
  it('ATL-0253 without its attributes', async () =>
    expect((await refused(read('raum.shp', {}, without('raum.dbf')))).code).toBe('ATL-0253'))
  it('ATL-0404 without a system, unless the plan names it', async () => {
    const { findings } = await read('raum.shp', {}, without('raum.prj'))
    expect(findings).toMatchObject([{ code: 'ATL-0404', file: 'raum.shp' }])
    expect(findings[0]!.remedy?.en).toContain('declare areas.base.crs')
    expect((await read('raum.shp', { crs: 'EPSG:25832' }, without('raum.prj'))).findings).toEqual([])
  })
})

it('a MultiPatch of a Shapefile (31) is told as that, not read as a point (1)', async () => {
  const shp = content('raum.shp').slice()
  for (let at = 100; at < shp.length;) {
    const size = new DataView(shp.buffer).getInt32(at + 4)
    new DataView(shp.buffer).setInt32(at + 8, 31, true)
    at += 8 + 2 * size
  }
  const { findings } = await read('raum.shp', {}, new Map([...files, ['raum.shp', bytes(shp)]]))
  expect(findings.map(({ code, value }) => [code, value])).toEqual(Array(4).fill(['ATL-0402', 'Shape 31']))
})

describe('a GeoPackage', () => {
  /** With every name of the layer in its registers written in other letters, as SQLite allows. */
  const registered = async (table: string, column: string) => {
    const { default: init } = await import('sql.js/dist/sql-wasm-inline.js')
    const { Database } = await init()
    const database = new Database(content('raum.gpkg')) as unknown as {
      run(sql: string): void
      export(): Uint8Array
      close(): void
    }
    database.run(`PRAGMA foreign_keys = off; UPDATE gpkg_contents SET table_name = '${table}';
      UPDATE gpkg_geometry_columns SET table_name = '${table}', column_name = '${column}';
      CREATE VIEW sicht AS SELECT * FROM raum`)
    const changed = database.export()
    database.close()
    return new Map([['r.gpkg', bytes(changed)]])
  }
  it('may write the names of table and column in other letters', async () => {
    const { value, findings } = await read('r.gpkg', {}, await registered('RAUM', 'Geom'))
    expect([findings, comparable(value)]).toEqual([[], expected])
  })
  it('ATL-0252 where the column of its geometry is not there', async () =>
    expect((await refused(read('r.gpkg', {}, await registered('raum', 'shape')))).found.en).toContain(
      'no column "shape"',
    ))
  it('ATL-0251 for a view, saying that it is one', async () => {
    const finding = await refused(read('r.gpkg', {}, await registered('sicht', 'geom')))
    expect(finding).toMatchObject({ code: 'ATL-0251', value: 'sicht' })
    expect(finding.found.en).toContain('is a view')
  })
  it('ATL-0252 where changes lie beside it that are not in it', async () => {
    const beside = (size: number): Files => new Map([...files, ['raum.gpkg-wal', bytes(new Uint8Array(size))]])
    const finding = await refused(read('raum.gpkg', {}, beside(4152)))
    expect(finding).toMatchObject({ code: 'ATL-0252', file: 'raum.gpkg' })
    expect(finding.found.en).toContain('raum.gpkg-wal')
    expect((await read('raum.gpkg', {}, beside(0))).findings).toEqual([])
  })
})

describe('damaged files', () => {
  it.each(['raum.gpkg', 'raum.shp', 'raum.fgb', 'raum.topojson', 'raum.dbf'])(
    '%s: cut off anywhere, a finding and no wrong area',
    async (file) => {
      const whole = content(file)
      const steps = file === 'raum.gpkg' ? 16 : 60
      for (let i = 0; i < steps; i++) {
        const cut = whole.subarray(0, Math.floor((i * whole.length) / steps))
        const damaged = new Map([...files, [file, bytes(cut)]])
        const result = await read(file === 'raum.dbf' ? 'raum.shp' : file, {}, damaged).then(
          ({ value, findings }) => (findings.length > 0 ? 'finding' : comparable(value)),
          (error: unknown) => (error as { findings: { code: string }[] }).findings[0]!.code,
        )
        expect(result, `${i} of ${steps}`).toMatch(/^(finding|ATL-0(203|204|205|206|252))$/)
      }
    },
  )
})
