import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

/** A square of land with its lower left corner at x, y. */
const square = (id: string, x: number, y: number, side: number) => ({
  type: 'Feature',
  properties: { NR: id },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ],
  },
})
/** Three areas in a row, `step` apart, in metres of UTM 33 unless said otherwise. */
const row = (step: number, { x = 390_000, y = 5_820_000, side = 1000, crs = 'EPSG:25833' } = {}) =>
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: `urn:ogc:def:crs:${crs.replace(':', '::')}` } },
    features: ['a', 'b', 'c'].map((id, i) => square(id, x + i * step, y, side)),
  })

interface Answer {
  code: number
  findings: { code: string; severity: string; raum?: string; row?: number }[]
  text: string
  values: { value: number | null; note: unknown }[]
}
const ask = async (table: string, layer?: string, more = ''): Promise<Answer> => {
  const host = memory({ 'stadt.csv': `id,arm,alle\n${table}`, ...(layer !== undefined && { 'raeume.geojson': layer }) })
  const areas = layer === undefined ? '' : '--areas raeume.geojson --areas-key NR'
  const { code, out, err } = await atlas(
    `segregation stadt.csv --key id --groups arm --total alle ${areas} ${more} --json`,
    host,
  )
  const json = (out.startsWith('{') ? JSON.parse(out) : { findings: [], values: [] }) as Answer
  return { ...json, code, text: out + err }
}
const good = 'a,1,9\nb,4,8\nc,2,7\n'

describe('each bad input has its own finding', () => {
  it.each([
    ['a negative count', 'a,-1,9\nb,4,8\n', 'ATL-0306'],
    ['a group larger than all', 'a,10,9\nb,4,8\n', 'ATL-0309'],
    ['one area only', 'a,1,9\n', 'ATL-0361'],
    ['nobody anywhere', 'a,0,0\nb,0,0\n', 'ATL-0361'],
    ['an area where somebody lives only', 'a,1,9\nb,0,0\n', 'ATL-0361'],
    ['a missing cell', 'a,1,9\nb,,8\n', 'ATL-0362'],
    ['a missing total', 'a,1,9\nb,4,\n', 'ATL-0362'],
    ['a key twice', 'a,1,9\na,4,8\nb,2,7\n', 'ATL-0303'],
  ])('%s', async (_, table, want) => {
    const { code, text } = await ask(table)
    expect(code).toBe(1)
    expect(text).toContain(want)
    expect(text).not.toContain('NaN')
  })
  it('fractions of persons, which are measured all the same', async () => {
    const { code, findings, values } = await ask('a,1.5,9\nb,4,8\n')
    expect(code).toBe(0)
    expect(findings.map((one) => one.code)).toEqual(['ATL-0308'])
    expect(values.length).toBeGreaterThan(10)
  })
  it('a group of nobody, with the reason beside each value that is none', async () => {
    const { code, findings, values } = await ask('a,0,9\nb,0,8\n')
    expect(code).toBe(0)
    expect(findings.map((one) => one.code)).toContain('ATL-0360')
    for (const { value, note } of values) expect(value === null).toBe(note !== null)
  })
  it('areas that do not touch', async () => {
    const { code, text } = await ask(good, row(2000))
    expect(code).toBe(1)
    expect(text).toContain('ATL-0432')
    expect((await ask(good, row(1000))).code).toBe(0)
  })
  it('one area that touches no other is a warning, and has no neighbours', async () => {
    const layer = JSON.parse(row(1000)) as { features: unknown[] }
    layer.features[2] = square('c', 395_000, 5_820_000, 1000)
    const { code, findings } = await ask(good, JSON.stringify(layer))
    expect(code).toBe(0)
    expect(findings).toContainEqual(expect.objectContaining({ code: 'ATL-0432', severity: 'warning', raum: 'c' }))
  })
  it('degrees that are said to be metres', async () => {
    const { code, text } = await ask(good, row(0.01, { x: 13.3, y: 52.5, side: 0.01 }))
    expect(code).toBe(1)
    expect(text).toContain('ATL-0401')
  })
  it('metres that are said to be degrees', async () => {
    const { code, text } = await ask(good, row(1000, { crs: 'EPSG:4326' }))
    expect(code).toBe(1)
    expect(text).toContain('ATL-04')
  })
  it('areas of the table that the layer does not have, and the other way round', async () => {
    expect((await ask(`${good}d,1,5\n`, row(1000))).code).toBe(1)
    expect((await ask('a,1,9\nb,4,8\n', row(1000))).code).toBe(1)
  })
})

it('names where it is: file, line, column and area', async () => {
  const host = memory({ 'stadt.csv': 'id,arm,alle\na,1,9\nb,-4,8\n' })
  const { out } = await atlas('segregation stadt.csv --key id --groups arm --total alle --json', host)
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ code: 'ATL-0306', file: 'stadt.csv', row: 3, column: 'arm', raum: 'b', value: '-4' }],
  })
})
it.each(['', '--lang en'])('says so to people, never NaN (%s)', async (language) => {
  for (const table of ['a,0,9\nb,0,8\n', 'a,9,9\nb,8,8\n', 'a,1,9\nb,4,8\n']) {
    const { out, err } = await atlas(
      `segregation stadt.csv --key id --groups arm --total alle --by bezirk ${language}`,
      memory({ 'stadt.csv': `id,arm,alle,bezirk\n${table.replaceAll('\n', ',x\n')}` }),
    )
    expect(out + err).not.toMatch(/NaN|Infinity|\[object/)
  }
})
