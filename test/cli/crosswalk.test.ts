import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { layerText } from '../support/small-city.ts'
import { atlas, musterstadt } from './musterstadt.ts'

const city = () =>
  memory({
    'alt.geojson': layerText(['0101', '0102']),
    'neu.geojson': layerText(['0101', '0102']),
    'u.csv': 'raum_alt,raum_neu,gewicht,art\nA,X,0.25,flaeche\nA,Y,0.75,flaeche\nB,Y,1,flaeche\n',
    't.csv': 'NR,N,ALTER\nB,5,41\nA,8,39\n',
  })
const make = 'crosswalk make alt.geojson neu.geojson --key-old NR --key-new NR'

describe('atlas crosswalk make', () => {
  const text = 'raum_alt,raum_neu,gewicht,art\n0101,0101,1,flaeche\n0102,0102,1,flaeche\n'
  it('writes to stdout', async () =>
    expect(await atlas(`${make} --crs EPSG:25832`, city())).toEqual({ code: 0, out: text, err: '' }))
  it('writes a new file, and never over one that exists', async () => {
    const host = city()
    expect(await atlas(`${make} --crs EPSG:25832 -o neu.csv`, host)).toMatchObject({ code: 0, out: '' })
    expect((await atlas(`crosswalk check neu.csv`, host)).out).toContain('2 Zeilen, 2 alte und 2 neue Räume')
    const again = await atlas(`${make} --crs EPSG:25832 -o neu.csv`, host)
    expect(again.code).toBe(2)
    expect(again.err).toContain('ATL-0005')
  })
  it('tells how much of an old area no new one covers, as the language writes it', async () => {
    const narrower = layerText(['0101']).replaceAll('506000', '505875') // 125 of 1000 metres are missing
    const host = () => memory({ 'alt.geojson': layerText(['0101']), 'neu.geojson': narrower })
    expect((await atlas(`${make} --crs EPSG:25832`, host())).err).toContain('12,50 % der Fläche von 0101 liegen in')
    expect((await atlas(`${make} --crs EPSG:25832 --lang en`, host())).err).toContain('12.50% of the land of 0101 lie')
  })
  it('asks for the CRS where the coordinates are no degrees', async () =>
    expect(await atlas(make, city())).toMatchObject({ code: expect.any(Number), out: '' }))
  it('shares out by addresses, or by persons of a place', async () => {
    const host = memory({
      'alt.geojson': layerText(['0101', '0102']),
      'neu.geojson': layerText(['0101', '0102']),
      'p.csv': 'x,y,n\n505500,5900500,3\n506500,5900500,4\n',
    })
    const byPoints = `${make} --crs EPSG:25832 --weight p.csv --x x --y y -q`
    expect((await atlas(byPoints, host)).out).toContain('0101,0101,1,adressen\n')
    expect((await atlas(`${byPoints} --count n`, host)).out).toContain('0102,0102,1,einwohner\n')
    const empty = memory({
      'alt.geojson': layerText(['0101', '0102']),
      'neu.geojson': layerText(['0101', '0102']),
      'p.csv': 'x,y\n505500,5900500\n',
    })
    expect((await atlas(byPoints, empty)).err).toContain('ATL-0343')
    expect((await atlas(`${byPoints} --empty area`, empty)).out).toContain('0102,0102,1,')
  })
  it('speaks of its options, not of a plan', async () =>
    expect((await atlas(make, city())).err).not.toContain('unplanned'))
  it('says which option is missing', async () => {
    const { code, err } = await atlas('crosswalk make alt.geojson neu.geojson --key-new NR', city())
    expect([code, err.includes('Option --key-old <name> fehlt')]).toEqual([2, true])
  })
  it('knows the city by its own crosswalk', async () => {
    const host = musterstadt()
    const path = (stand: number) => `stadt/geo/bezugsraeume_${stand}.geojson`
    const { out } = await atlas(`crosswalk make ${path(2019)} ${path(2022)} --key-old RAUM_NR --key-new RAUM_NR`, host)
    expect(out.split('\n')).toHaveLength(1 + 66 + 1)
  })
})

describe('atlas crosswalk apply', () => {
  it('refuses a median, and says what would become of it', async () => {
    const host = city()
    host.files.set('m.csv', new TextEncoder().encode('NR,N,MEDIAN_MIETE\nB,5,9.5\nA,8,12.25\n'))
    const { code, out, err } = await atlas(
      'crosswalk apply m.csv --crosswalk u.csv --key NR --columns N,MEDIAN_MIETE',
      host,
    )
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('Spalte "MEDIAN_MIETE"')
    expect(err).toContain('keine Anzahl; umgerechnet würde sie wie eine aufgeteilt und addiert')
    // what usually follows from this code holds for indicators of a plan
    expect(err).not.toContain('Indikator')
  })
  it('writes fractional counts and says which are estimates', async () =>
    expect(await atlas('crosswalk apply t.csv --crosswalk u.csv --key NR --columns N', city())).toEqual({
      code: 0,
      out: 'gebiet_id,N,geschaetzt\nX,2,ja\nY,11,ja\n',
      err: '',
    }))
  it('stops at a table that does not fit', async () =>
    expect(await atlas('crosswalk apply t.csv --crosswalk u.csv --key N --columns N', city())).toMatchObject({
      code: 1,
      out: '',
    }))
  it('wants all columns of a foreign file, or none', async () =>
    expect(
      await atlas('crosswalk apply t.csv --crosswalk u.csv --key NR --columns N --from raum_alt', city()),
    ).toMatchObject({ code: 2, out: '' }))
})

describe('atlas crosswalk check', () => {
  it('reports sums, round trip and totals', async () => {
    const { code, out } = await atlas('crosswalk check u.csv --table t.csv --key NR --columns N', city())
    expect(code).toBe(0)
    expect(out).toContain('Summen der Gewichte je altem Raum: alle 1')
    expect(out).toContain('N: 13 vorher, 13 nachher; hin und zurück weicht kein Raum um mehr als 0 ab')
  })
  it('finds a crosswalk that loses people', async () => {
    const lossy = memory({ 'u.csv': 'raum_alt,raum_neu,gewicht,art\nA,X,0.9,flaeche\n' })
    const { code, err } = await atlas('crosswalk check u.csv', lossy)
    expect([code, err.includes('ATL-0340')]).toEqual([1, true])
  })
  it('finds keys that no area has', async () => {
    const { code, err } = await atlas('crosswalk check u.csv --old alt.geojson --key-old NR --crs EPSG:25832', city())
    expect([code, err.includes('ATL-0342')]).toEqual([1, true])
  })
  it('as JSON', async () =>
    expect(JSON.parse((await atlas('crosswalk check u.csv --json', city())).out)).toMatchObject({
      rows: 3,
      old: 2,
      present: 2,
      estimated: 2,
      sums: [1, 1],
      trips: { '1': { before: 2, after: 2 } },
      findings: [],
    }))
})

it.each(['make', 'apply', 'check'])('atlas crosswalk %s --help speaks both languages', async (name) => {
  expect((await atlas(`crosswalk ${name} --help`)).out).toMatch(new RegExp(`^Aufruf: atlas crosswalk ${name} <`))
  const { out } = await atlas(`crosswalk ${name} --help --lang en`)
  expect(out).toMatch(new RegExp(`^Usage: atlas crosswalk ${name} <`))
  expect(out).not.toMatch(/[äöüß]/i)
})
