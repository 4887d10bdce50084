import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory, type Memory } from '../../src/host/memory.ts'

const folder = new URL('../../fixtures/layers/', import.meta.url)
const layers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.\w+$/.test(path))
const begun = `atlas: 1
title: Kleinstadt
publisher: { name: Amt, licence: dl-de/zero-2-0 }
years: { from: 2023, to: 2024 }
`
const withAreas = `${begun}
areas:
  gebietsstand: 2021-01-01
  base: { level: raum, file: geo/raum.gpkg, key: RAUM_NR }
`

const host = (plan: string): Memory =>
  memory({
    'atlas.yaml': plan,
    'orte.csv':
      'ID;ART;Rechtswert;Hochwert;NOTIZ\n1;Kita;500250,5;5900500;-\n2;Kita;501500;5902250,25;k. A.\n3;Hort;500300;5900600;\n',
    ...Object.fromEntries(layers.map((path) => [`geo/${path}`, new Uint8Array(readFileSync(new URL(path, folder)))])),
  })

async function inspect(argv: readonly string[], plan = begun) {
  const own = host(plan)
  const code = await main(['inspect', ...argv], own)
  return { code, ...own.said, plan: new TextDecoder().decode(own.files.get('atlas.yaml')) }
}

const areasFiles: [file: string, options: string[], kind: string][] = [
  ['geo/raum.geojson', [], 'GeoJSON'],
  ['geo/raum.topojson', [], 'TopoJSON'],
  ['geo/raum.gpkg', [], 'GeoPackage'],
  ['geo/zwei.gpkg', ['--layer', 'raum'], 'GeoPackage'],
  ['geo/raum.shp', [], 'Shapefile'],
  ['geo/cp1252/raum.shp', ['--encoding', 'windows-1252'], 'Shapefile'],
  ['geo/raum.fgb', [], 'FlatGeobuf'],
  ['geo/raum.zip', [], 'Shapefile'],
  ['geo/gpkg.zip', [], 'GeoPackage'],
  ['geo/mehrere.zip', ['--member', 'raum.shp'], 'Shapefile'],
]

describe('atlas inspect of areas', () => {
  it.each(areasFiles)('shows what %s %j holds, and on what that rests', async (file, options, kind) => {
    const { code, out } = await inspect([file, ...options])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`Art: +${kind}\\n`))
    for (const line of [
      /Inhalt: +Flächen\n/,
      /Features: +4 \(/,
      /Koordinatensystem: EPSG:25832 \(nennt die Datei; die Koordinaten liegen, wo es gilt\)\n/,
      /Ausdehnung: +500000 \| 5900000 \| 502000,125 \| 5902500\n/,
      /Schlüssel: +→ RAUM_NR: 4 verschiedene, keiner doppelt\n/,
      /Name: +NAME\n/,
      /Eigenschaft: +EW \(number\), 4 verschiedene: /,
    ])
      expect(out).toMatch(line)
  })
  it('says where the encoding of a Shapefile is from, and its system in WKT', async () => {
    expect((await inspect(['geo/raum.shp', '--lang', 'en'])).out).toMatch(/encoding: +utf-8 \(in the \.cpg file\)/)
    expect((await inspect(['geo/gk3/raum.shp'])).out).toMatch(/Koordinatensystem: EPSG:31467 \(nennt die Datei/)
  })
  it('writes JSON', async () => {
    const { out } = await inspect(['geo/zwei.gpkg', '--layer', 'raum', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      kind: 'geopackage',
      parts: ['punkte', 'raum'],
      part: 'raum',
      layer: {
        features: 4,
        holds: 'areas',
        system: { crs: 'EPSG:25832', by: 'file', fits: true },
        key: { headers: ['RAUM_NR'], distinct: 4, unique: true },
        name: 'NAME',
      },
      findings: [],
    })
  })
  it.each([
    ['several layers', ['geo/zwei.gpkg'], /2 Ebenen; erwartet: eine von: "punkte", "raum"\n +→ --layer angeben/],
    ['an encoding that nobody names', ['geo/cp1252/raum.shp'], /nirgends genannt\n +→ --encoding angeben/],
    ['several layers in an archive', ['geo/mehrere.zip'], /"raum", "punkte"\n +→ mit --layer angeben/],
  ])('stops at %s', async (_, argv, words) => {
    const { code, err } = await inspect(argv)
    expect([code, err]).toEqual([1, expect.stringMatching(words)])
  })
})

describe('atlas inspect --write of areas', () => {
  it.each(areasFiles)('declares %s %j so that it is read', async (file, options) => {
    const argv = [file, ...options, '--write', '--gebietsstand', '2021-01-01', '--name', 'raum']
    const { code, err, plan } = await inspect(argv)
    expect([code, err]).toEqual([0, 'Räume "raum" nach atlas.yaml geschrieben\n'])
    expect(plan.startsWith(`${begun}\nareas:\n  gebietsstand: 2021-01-01\n  base:\n    level: raum `)).toBe(true)
    expect(plan).toMatch(/\n {4}key: RAUM_NR +# 4 verschiedene, keiner doppelt\n/)
    expect(plan).toMatch(/\n {4}crs: EPSG:25832 +# nennt die Datei; die Koordinaten liegen, wo es gilt\n/)
    // what is written serves to find the keys of the areas again
    const again = host(plan)
    expect(await main(['inspect', 'geo/raum.fgb', '--plan', 'atlas.yaml'], again)).toBe(0)
    expect(again.said.out).toMatch(/Schlüssel: +→ RAUM_NR: 4 von 4 Räumen \(2021-01-01\)/)
  })
  it('names the layer where there are several', async () => {
    const more = ['--write', '--gebietsstand', '2021-01-01']
    expect((await inspect(['geo/zwei.gpkg', '--layer', 'raum', ...more])).plan).toMatch(
      /\n {4}layer: raum +# eine von 2 Ebenen\n/,
    )
    expect((await inspect(['geo/mehrere.zip', '--member', 'raum.shp', ...more])).plan).toMatch(/\n {4}layer: raum +#/)
    expect((await inspect(['geo/mehrere.zip', '--layer', 'raum', ...more])).plan).toMatch(/\n {4}layer: raum +#/)
    expect((await inspect(['geo/cp1252/raum.shp', '--encoding', 'windows-1252', ...more])).plan).toMatch(
      /\n {4}encoding: windows-1252\n/,
    )
  })
  it.each([
    ['since when they hold', ['geo/raum.gpkg'], begun, 1, /→ mit --gebietsstand angeben/],
    ['areas that are there', ['geo/raum.gpkg'], withAreas, 2, /der Plan nennt schon Räume/],
    [
      'a key that is none',
      ['geo/raum.gpkg', '--by', 'EW', '--gebietsstand', '2021-01-01'],
      begun,
      1,
      /4 von 4 Schlüsseln sind Zahlen/,
    ],
  ])('writes nothing without %s', async (_, argv, before, exit, words) => {
    const { code, err, plan } = await inspect([...argv, '--write'], before)
    expect([code, err]).toEqual([exit, expect.stringMatching(words)])
    expect(plan).toBe(before)
  })
})

describe('atlas inspect of points', () => {
  it('shows what they are', async () => {
    const { code, out } = await inspect(['geo/punkte.shp'])
    expect(code).toBe(0)
    expect(out).toMatch(/Inhalt: +Punkte\n +Features: +3 \(3 Point\)\n +Koordinatensystem: EPSG:25832/)
    expect(out).not.toContain('Schlüssel:')
  })
  it('declares them', async () => {
    const argv = ['geo/zwei.gpkg', '--layer', 'punkte', '--write', '--name', 'kitas', '--of', 'facilities']
    const { code, err, plan } = await inspect([...argv, '--year', '2024'], withAreas)
    expect([code, err]).toEqual([0, 'Punkte "kitas" nach atlas.yaml geschrieben\n'])
    expect(plan.slice(withAreas.length).replace(/ +#.*/g, '')).toBe(`
points:
  kitas:
    file: geo/zwei.gpkg
    layer: punkte
    crs: EPSG:25832
    years: { from: 2024, to: 2024 }
    of: facilities
    provider: { name: unbekannt, licence: unbekannt }
`)
  })
  it.each([
    ['what they are of', [], /→ mit --of facilities oder --of persons angeben/],
    ['their year', ['--of', 'facilities'], /→ mit --year angeben \(2023, 2024\)/],
  ])('writes nothing without %s', async (_, more, words) => {
    const { code, err, plan } = await inspect(['geo/punkte.shp', '--write', ...more], withAreas)
    expect([code, err, plan]).toEqual([1, expect.stringMatching(words), withAreas])
  })
})

describe('atlas inspect of a table of points', () => {
  it('names the columns of coordinates and the systems they may be in', async () => {
    const { out } = await inspect(['orte.csv', '--of', 'facilities'])
    expect(out).toMatch(/Koordinaten: +Rechtswert, Hochwert \(möglich: EPSG:25832 \| EPSG:25833\)\n/)
  })
  it('declares them, whatever stands in other columns', async () => {
    const argv = ['orte.csv', '--write', '--of', 'facilities', '--year', '2024', '--crs', 'EPSG:25832']
    const { code, err, plan } = await inspect(argv, withAreas)
    expect([code, err]).toEqual([0, 'Punkte "orte" nach atlas.yaml geschrieben\n'])
    expect(plan.slice(withAreas.length).replace(/ +#.*/g, '')).toBe(`
points:
  orte:
    file: orte.csv
    format: { encoding: utf-8, delimiter: ";", decimal: "," }
    x: Rechtswert
    y: Hochwert
    crs: EPSG:25832
    years: { from: 2024, to: 2024 }
    of: facilities
    provider: { name: unbekannt, licence: unbekannt }
`)
  })
  it.each([
    ['their system', ['--year', '2024'], /möglich: EPSG:25832, EPSG:25833\)\n +→ mit --crs angeben/],
    ['their year', ['--crs', 'EPSG:25832'], /→ mit --year angeben/],
    [
      'a system that they are in',
      ['--year', '2024', '--crs', 'EPSG:4326'],
      /sind Meter, aber points\.orte\.crs nennt EPSG:4326/,
    ],
  ])('writes nothing without %s', async (_, more, words) => {
    const { code, err, plan } = await inspect(['orte.csv', '--write', '--of', 'facilities', ...more], withAreas)
    expect([code, err, plan]).toEqual([1, expect.stringMatching(words), withAreas])
  })
})
