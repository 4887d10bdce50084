import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { kunststadt } from '../support/association-cases.ts'
import { atlas } from './musterstadt.ts'

const folder = new URL('../../fixtures/reference/kunststadt-64/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const city = () => memory({ 'stadt.csv': read('data_2021.csv'), 'raeume.geojson': read('areas.geojson') })
const where = '--areas raeume.geojson --areas-key id'
const call = `segregation stadt.csv --key id --groups auslaender,u6 --total gesamt ${where}`

/** Squares of a side in metres, row by row from the south-west, on a map of this many columns. */
const squares = (places: readonly (readonly [number, number])[], side = 1000) =>
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } },
    features: places.map(([column, row], i) => {
      const [x, y] = [500000 + column * side, 5700000 + row * side]
      const ring = [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ]
      return { type: 'Feature', properties: { id: `R${i}` }, geometry: { type: 'Polygon', coordinates: [ring] } }
    }),
  })
const small = (
  places: readonly (readonly [number, number])[],
  group: readonly number[],
  more: readonly number[] = group,
) =>
  memory({
    'stadt.csv': `id,arm,jung,alle\n${group.map((g, i) => `R${i},${g},${more[i]},10`).join('\n')}\n`,
    'raeume.geojson': squares(places),
  })
const row = [0, 1, 2, 3, 4].map((column) => [column, 0] as const)
const smallCall = `segregation stadt.csv --key id --groups arm --total alle ${where}`

const answer = async (line: string, host = city()) => {
  const { code, out, err } = await atlas(`${line} --json`, host)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}
const find = (values: { measure: string; group: string }[], measure: string, group = 'auslaender') =>
  values.find((one) => one.measure === measure && one.group === group) as unknown as Record<string, never>
const refused = async (line: string, host = city()) => {
  const { code, out, err } = await atlas(line, host)
  return { code, text: out + err }
}

describe('atlas segregation --neighbours', () => {
  it('has Moran and what chance would make of it as R spdep has, for queen and rook', async () => {
    for (const kind of ['queen', 'rook']) {
      const { values, neighbours } = await answer(`${call} --measures moran --neighbours ${kind}`)
      const { spdep, links } = kunststadt.find(({ name }) => name === `auslaender|gesamt ${kind}`)!
      const { value, dealt, parameters, expected } = find(values, 'moran')
      expect(parameters).toEqual({ neighbours: kind, weights: 'row' })
      expect(value).toBeCloseTo(spdep.moran_rand.I, 12)
      expect(expected).toBeCloseTo(spdep.moran_rand.E, 12)
      expect((dealt as { variance: number }).variance).toBeCloseTo(spdep.moran_rand.Var, 12)
      expect((dealt as { z: number }).z).toBeCloseTo(spdep.moran_rand.Z, 9)
      expect(neighbours).toEqual([
        expect.objectContaining({ level: 'base', neighbours: `neighbours=${kind}`, areas: 62, links: links.to.length }),
      ])
    }
  })
  it('takes the nearest and a distance, with the number of parts', async () => {
    const { neighbours, values } = await answer(
      `${call} --measures moran:neighbours=knn:k=4,geary --neighbours distance:1500m`,
    )
    expect(neighbours.map((one: { neighbours: string }) => one.neighbours).sort()).toEqual([
      'neighbours=distance km=1.5',
      'neighbours=knn k=4',
    ])
    expect(neighbours.find(({ neighbours: kind }: { neighbours: string }) => kind.includes('knn'))).toMatchObject({
      links: 62 * 4,
      mean: 4,
      least: 4,
      most: 4,
      islands: [],
    })
    expect(find(values, 'moran').parameters).toEqual({ neighbours: 'knn', k: 4, weights: 'row' })
    expect(find(values, 'geary').parameters).toEqual({ neighbours: 'distance', km: 1.5, weights: 'row' })
  })
  it('measures one group here against another around, both ways, by hand', async () => {
    // p 0 0 1 1 1, q 0 1 0 1 0, all out of 10, binary: p̄ .6, s √.24; q̄ .4, s √.24
    const host = small(row, [0, 0, 10, 10, 10], [0, 10, 0, 10, 0])
    const line = `segregation stadt.csv --key id --groups arm,jung --total alle ${where} --measures bivariate-moran:weights=binary`
    const { values } = await answer(line, host)
    // Σ over borders of zᵢvⱼ + zⱼvᵢ: (−.6·.6 − .6·−.4) + (−.6·−.4 + .4·.6) + (.4·.6 + .4·−.4) + (.4·−.4 + .4·.6) = .52
    expect(values).toHaveLength(2)
    for (const one of values) expect(one.value).toBeCloseTo(0.52 / 0.24 / 8, 12)
    expect(values.map((one: { group: string; reference: string }) => [one.group, one.reference])).toEqual([
      ['arm', 'jung'],
      ['jung', 'arm'],
    ])
    const { out } = await atlas(line, host)
    expect(out).toContain('arm hier, jung ringsum')
  })
  it('says nothing of a group around that is simply all others', async () => {
    const line = `segregation stadt.csv --key id --groups arm,reich ${where} --measures association`
    const host = memory({
      'stadt.csv': `id,arm,reich\n${[1, 2, 3, 4, 5].map((n, i) => `R${i},${n},${10 - n}`).join('\n')}\n`,
      'raeume.geojson': squares(row),
    })
    expect((await answer(line, host)).without).toContain('bivariate-moran')
  })
  it('names areas without neighbours, and parts, in words', async () => {
    const host = small([...row, [9, 0], [10, 0], [20, 5]], [1, 2, 3, 4, 5, 6, 7, 8])
    const { out, err } = await atlas(`${smallCall} --measures moran --neighbours rook`, host)
    expect(out).toMatch(/Räume der Tabelle +rook +8 +1,25 +0 +2 +1 \(R7\) +3/)
    expect(err).toContain('ATL-0436')
  })
})

describe('atlas segregation --local', () => {
  it('has local Moran with p and the class, as kept by the false discovery rate', async () => {
    const { local, values } = await answer(`${call} --local local-moran --neighbours queen`)
    expect(values).toEqual([])
    const { esda } = kunststadt.find(({ name }) => name === 'auslaender|gesamt queen')!
    const { areas } = find(local, 'local-moran') as unknown as {
      areas: { id: string; value: number; p: number; q: number }[]
    }
    const known = areas.filter(({ value }) => value !== null)
    expect(known).toHaveLength(62)
    for (const { id, value, p, q } of known) {
      expect(value).toBeCloseTo(esda.literature['local_I_m2=sum(z^2)/n'][id]!, 12)
      expect(q).toBeGreaterThanOrEqual(p)
    }
  })
  it('writes a row an area', async () => {
    const { out } = await atlas(`${call} --local local-moran,location-quotient --csv`, city())
    const lines = out.trim().split('\n')
    expect(lines[0]).toBe('ebene,gebiet_id,gruppe,referenz,mass,parameter,wert,p,p_korrigiert,klasse,klasse_text')
    expect(lines).toHaveLength(1 + 2 * 2 * 64)
    expect(lines.filter((line) => line.includes('location-quotient'))[0]).toMatch(/,location-quotient,,[\d.]+,,,,$/)
  })
  it('shows the ends of a measure that is not tested', async () => {
    const { out } = await atlas(`${call} --local location-quotient --lang en`, city())
    expect(out).toContain('The highest and the lowest 5 of 62 areas')
  })
  it('keeps to one kind of measure', async () => {
    expect(await refused(`${call} --local moran`)).toMatchObject({ code: 2 })
    expect((await refused(`${call} --measures local-moran`)).text).toContain('--local')
  })
})

describe('neighbours that cannot be', () => {
  it.each([
    ['knn', 'knn:6'],
    ['knn:0', 'von 1 bis 1000'],
    ['knn:2.5', 'ganze Zahl'],
    ['knn:3km', 'knn:6'],
    ['distance:1500', 'mit Einheit km oder m'],
    ['distance:-1km', 'mit Einheit'],
    ['queen:2', 'queen'],
    ['koenigin', 'queen'],
  ])('refuses %s', async (kind, expected) => {
    const { code, text } = await refused(`${call} --measures moran --neighbours ${kind}`)
    expect([code, text]).toEqual([2, expect.stringContaining(expected)])
  })
  it('refuses what does nothing', async () => {
    expect((await refused(`${call} --measures gini --neighbours queen`)).text).toContain('bewirkt hier nichts')
    expect((await refused(`${call} --measures moran:k=4`)).text).toContain('k nur mit neighbours=knn')
    const bare = 'segregation stadt.csv --key id --groups u6 --total gesamt --measures moran --neighbours queen'
    expect((await refused(bare)).text).toContain('--areas')
  })
  it('finds as many nearest as there are areas', async () => {
    const { code, text } = await refused(
      `${smallCall} --measures moran --neighbours knn:5`,
      small(row, [1, 2, 3, 4, 5]),
    )
    expect([code, text]).toEqual([1, expect.stringMatching(/ATL-0435[^]*k von 1 bis 4/)])
    const wide = await answer(`${smallCall} --measures moran --neighbours knn:4`, small(row, [1, 2, 3, 4, 5]))
    expect(wide.findings).toEqual([expect.objectContaining({ code: 'ATL-0438' })])
  })
  it('finds a distance within which nobody has a neighbour, and says from where on all have', async () => {
    const host = () => small([...row, [9, 0]], [1, 2, 3, 4, 5, 6])
    const { code, text } = await refused(`${smallCall} --measures moran --neighbours distance:900m`, host())
    expect([code, text]).toEqual([1, expect.stringMatching(/ATL-0436[^]*ab 5 km hat jeder Raum/)])
    const some = await answer(`${smallCall} --measures moran --neighbours distance:1km`, host())
    expect(some.findings).toContainEqual(expect.objectContaining({ code: 'ATL-0436', severity: 'warning' }))
    expect(some.neighbours[0]).toMatchObject({ islands: ['R5'], parts: 2 })
  })
  it('finds areas that lie on each other', async () => {
    const host = small([...row, [4, 0]], [1, 2, 3, 4, 5, 6])
    const { findings } = await answer(`${smallCall} --measures moran --neighbours knn:2`, host)
    expect(findings).toContainEqual(expect.objectContaining({ code: 'ATL-0437' }))
  })
  it('finds degrees that are called metres', async () => {
    const degrees = JSON.parse(squares(row, 1)) as { features: { geometry: { coordinates: number[][][] } }[] }
    for (const { geometry } of degrees.features)
      geometry.coordinates = geometry.coordinates.map((ring) =>
        ring.map(([x, y]) => [(x! - 500000) / 100 + 10, (y! - 5700000) / 100 + 51]),
      )
    const table = `id,arm,alle\n${[1, 2, 3, 4, 5].map((n, i) => `R${i},${n},10`).join('\n')}\n`
    const host = memory({ 'stadt.csv': table, 'raeume.geojson': JSON.stringify(degrees) })
    const { code, text } = await refused(`${smallCall} --measures moran --neighbours distance:1.5km`, host)
    expect([code, text]).toEqual([1, expect.stringContaining('ATL-0401')])
  })
})
