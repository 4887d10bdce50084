import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { layerText } from '../support/small-city.ts'
import { atlas } from './musterstadt.ts'

const square = (x: number) => [
  [x, 5_900_000],
  [x + 1000, 5_900_000],
  [x + 1000, 5_901_000],
  [x, 5_901_000],
  [x, 5_900_000],
]
const areas = (from: number, keys: readonly string[]) => ({
  type: 'GeometryCollection',
  geometries: keys.map((NR, i) => ({ type: 'Polygon', arcs: [[from + i]], properties: { NR } })),
})
/** Two squares side by side as layer "a", the first of them alone as layer "b". */
const topology = JSON.stringify({
  type: 'Topology',
  crs: { type: 'name', properties: { name: 'EPSG:25832' } },
  objects: { a: areas(0, ['0101', '0102']), b: areas(0, ['0101']) },
  arcs: [square(505_000), square(506_000)],
})
const host = () =>
  memory({
    'zwei.topojson': topology,
    'eins.geojson': layerText(['0101', '0102']),
    't.csv': 'NR,A,B\n0101,5,1\n0102,2,7\n',
    'b.csv': 'NR,A,B\n0101,4,2\n0102,3,6\n',
    'u.csv': 'raum_alt,raum_neu,gewicht,art\n0101,0101,1,flaeche\n0102,0102,1,flaeche\n',
  })
const run = (command: string) => atlas(`${command} --lang en`, host())

const make = 'crosswalk make --key-old NR --key-new NR --crs EPSG:25832'
const check = 'crosswalk check u.csv --crs EPSG:25832'
const segregation = 'segregation t.csv --key NR --groups A,B --measures delta --areas-key NR --crs EPSG:25832'

describe('of a file with several layers', () => {
  it.each([
    [`${make} zwei.topojson eins.geojson`, '--layer-old', 'a'],
    [`${make} eins.geojson zwei.topojson`, '--layer-new', 'a'],
    [`${check} --old zwei.topojson --key-old NR`, '--layer-old', 'a'],
    [`${check} --new zwei.topojson --key-new NR`, '--layer-new', 'a'],
    [`${segregation} --areas zwei.topojson`, '--areas-layer', 'a'],
    [`${segregation} --areas eins.geojson --compare b.csv --compare-areas zwei.topojson`, '--compare-areas-layer', 'a'],
    ['inspect t.csv --areas zwei.topojson --key NR', '--areas-layer', 'a'],
  ])('%s asks for %s, and takes it', async (command, option, layer) => {
    const open = await run(command)
    expect(open.code).toBe(2)
    expect(open.err).toMatch(
      new RegExp(`ATL-0251  zwei.topojson\\n.*2 layers; expected: one of "a", "b"\\n(.*\\n)?.*declare ${option}\\n`),
    )
    expect((await run(`${command} ${option} ${layer}`)).code).toBe(0)
    expect((await run(`${command} ${option} c`)).err).toMatch(new RegExp(`no layer "c"[^]*change ${option}`))
  })
  it('reads the one that is named', async () => {
    const { out } = await run(`${make} eins.geojson zwei.topojson --layer-new a -q`)
    expect(out).toBe('raum_alt,raum_neu,gewicht,art\n0101,0101,1,flaeche\n0102,0102,1,flaeche\n')
    expect((await run(`${make} eins.geojson zwei.topojson --layer-new b`)).err).toContain('0102')
  })
  it.each([
    [`${check} --layer-old a`, '--layer-old holds only with --old'],
    ['segregation t.csv --key NR --groups A,B --areas-layer a', '--areas-layer needs --areas'],
    [
      `${segregation} --areas eins.geojson --compare b.csv --compare-areas-layer b`,
      '--compare-areas-layer needs --compare-areas',
    ],
  ])('%s: %s', async (command, words) => {
    const { code, err } = await run(command)
    expect([code, err.includes(words)]).toEqual([2, true])
  })
})
