import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

const folder = new URL('../../fixtures/weights/', import.meta.url)
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]),
)
const make = 'crosswalk make alt.geojson neu.geojson --key-old NR --key-new NR --weight'
const run = (options: string, more: Readonly<Record<string, string>> = {}) =>
  atlas(`${make} ${options} --lang en`, memory({ ...files, ...more }))
const table = 'personen.csv --x OST --y NORD'

// By hand: of A 3 persons in X, 1 + 4 in Y; of B 2 in Y, 6 + 0 in Z; the seventh point lies outside.
const persons = `raum_alt,raum_neu,gewicht,art
A,X,0.375,einwohner
A,Y,0.625,einwohner
B,Y,0.25,einwohner
B,Z,0.75,einwohner
`
const formats = [
  `${table} --crs EPSG:25832`,
  `${table} --weight-crs EPSG:25832`,
  'personen.geojson',
  'personen-wgs84.geojson', // degrees
  'personen.gpkg', // EPSG:25833
  'personen.shp',
  'personen.fgb',
  'personen.topojson',
  'personen.zip',
]

describe('points in every format and system', () => {
  it.each(formats)('%s with their persons', async (options) => {
    const { code, out, err } = await run(`${options} --count PERSONEN`)
    expect([code, out]).toEqual([0, persons])
    expect(err).toContain(
      '1 points lie in no old or no new area, 0 on a border; they do not count (9 of 25 persons in all)',
    )
  })
  it.each(formats)('%s, each point once', async (options) => {
    const { out } = await run(`${options} -q`)
    const weights = out.split('\n').map((line) => Number(line.split(',')[2]))
    // a third of A's points lies in X, a third of B's in Y
    expect(weights.slice(1, 5)).toEqual([1 / 3, 2 / 3, 1 / 3, 2 / 3].map((w) => expect.closeTo(w, 12) as number))
    expect(out).toContain('adressen')
  })
  it('a table in degrees, written the German way', async () => {
    const degrees = 'L;B\n9,0074944;53,2537612\n9,0374724;53,2537567\n9,0524616;53,2537483\n'
    const { out } = await run('p.csv --x L --y B --format ;, --weight-crs EPSG:4326', { 'p.csv': degrees })
    expect(out).toContain('A,X,1,adressen\nB,Y,0.5,adressen\nB,Z,0.5,adressen\n')
  })
  it('one layer of several', async () => {
    const point = { type: 'Point', coordinates: [501_500, 5_900_500] }
    const several = JSON.stringify({
      type: 'Topology',
      crs: { type: 'name', properties: { name: 'EPSG:25832' } },
      objects: { a: point, b: point },
      arcs: [],
    })
    const { err } = await run('zwei.topojson', { 'zwei.topojson': several })
    expect(err).toMatch(/ATL-0251.*\n.*2 layers.*"a", "b"\n.*declare --weight-layer/)
    const { out } = await run('zwei.topojson --weight-layer b --empty area -q', { 'zwei.topojson': several })
    expect(out).toContain('A,Y,1,adressen')
  })
})

const layer = (...features: (readonly [geometry: unknown, PERSONEN?: unknown])[]) => ({
  'p.geojson': JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'EPSG:25832' } },
    features: features.map(([geometry, PERSONEN]) => ({ type: 'Feature', properties: { PERSONEN }, geometry })),
  }),
})
const at = (x: number) => [x, 5_900_500]
const point = (x: number) => ({ type: 'Point', coordinates: at(x) })
const points = (...xs: number[]) => ({ type: 'MultiPoint', coordinates: xs.map(at) })

describe('what is refused', () => {
  it('counts that are none, each with its place and value', async () => {
    const { code, out, err } = await run(
      'p.geojson --count PERSONEN',
      layer(
        [point(500_500), 3],
        [point(501_500), -2],
        [point(502_500), '1.234'],
        [point(503_500), null],
        [point(503_500), ' 12 '],
        [point(503_500), true],
      ),
    )
    expect([code, out]).toEqual([1, ''])
    const told = [...err.matchAll(/ATL-0306.*feature (\d).*"PERSONEN"\n +(.*)/g)].map(([, row, words]) => [row, words])
    expect(told).toEqual([
      ['2', '"-2": this is no count; expected: 0 or more'],
      ['3', '"1.234": this is no count; expected: 0 or more'],
      ['4', 'no count stands here; expected: 0 or more'],
      ['6', '"true": this is no count; expected: 0 or more'],
    ])
  })
  it('the same in a table', async () => {
    const text = 'OST,NORD,N\n500500,5900500,-2\n501500,5900500,viele\n502500,5900500,\n503500,5900500,0.5\n'
    const { code, err } = await run('p.csv --x OST --y NORD --count N --crs EPSG:25832', { 'p.csv': text })
    expect(code).toBe(1)
    expect([...err.matchAll(/ATL-(\d+) +p.csv:(\d)/g)].map(([, code, row]) => [code, row])).toEqual([
      ['0208', '3'],
      ['0306', '2'],
      ['0306', '4'],
    ])
    expect(err).not.toMatch(/unplanned|sources\./)
  })
  it('areas, with one finding for all of them', async () => {
    const { code, err } = await run('alt.geojson')
    expect(code).toBe(1)
    expect(err.match(/ATL-0422/g)).toHaveLength(1)
    expect(err).toMatch(/2 of 2 features are areas, not points.*\n.*counts in no area\n.*give the centres of the cells/)
  })
  it('several points with one count; a MultiPoint of one is a point', async () => {
    const both = layer([points(500_500, 501_500), 3], [points(503_500), 2])
    const { code, err } = await run('p.geojson --count PERSONEN', both)
    expect([code, err.match(/ATL-0422/g)?.length]).toEqual([1, 1])
    expect(err).toMatch(/feature 1.*\n.*has 2 points, but only one count/)
    expect((await run('p.geojson -q', both)).out).toContain('A,X,0.5,adressen\nA,Y,0.5,adressen\nB,Z,1,adressen')
  })
  it.each([
    ['a property that none has', 'personen.gpkg --count PERSON', /ATL-0209.*\n.*"PERSON".*\n.*change --count; similar/],
    ['a system that contradicts', 'personen.gpkg --weight-crs EPSG:25832', /ATL-0406.*\n.*but --weight-crs EPSG:25832/],
    ['a table without a system', table, /ATL-0404.*\n.*names no coordinate system.*\n.*declare --weight-crs/],
    ['a system that they are not in', `${table} --crs EPSG:4326`, /ATL-0406.*\n.*--crs/],
    ['an unknown system', `${table} --weight-crs EPSG:99`, /ATL-0001.*"EPSG:99" for --weight-crs/],
    ['columns of a layer', 'personen.gpkg --x OST --y NORD', /ATL-0001.*--x is for tables; personen.gpkg holds/],
    ['the form of a layer', 'personen.fgb --format ;,', /ATL-0001.*--format is for tables/],
    ['a table without columns', 'personen.csv --x OST', /ATL-0001.*personen.csv needs --x and --y/],
    ['a layer of a table', `${table} --weight-layer a`, /ATL-0001.*a table has no layers/],
  ])('%s', async (_, options, words) => {
    const { code, out, err } = await run(options)
    expect([code > 0, out]).toEqual([true, ''])
    expect(err).toMatch(words)
    expect(err).not.toContain('unplanned')
  })
  it('options that need points, without any', async () => {
    const { code, err } = await atlas(`${make.replace(' --weight', '')} --count N --lang en`, memory(files))
    expect([code, err.includes('--count holds only with --weight')]).toEqual([2, true])
  })
  it('names the option whose system the points contradict', async () => {
    const plain = { 'p.csv': 'x,y\n13.4,52.5\n' }
    const { err } = await run('p.csv --x x --y y --crs EPSG:25832', plain)
    expect(err).toMatch(/are degrees, but --crs says EPSG:25832.*\n.*set --weight-crs: EPSG:4326/)
  })
})
