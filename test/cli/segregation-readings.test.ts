import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { atlas } from './musterstadt.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../fixtures/reference/kunststadt-64/${name}`, import.meta.url), 'utf8')
const city = () => memory({ 'stadt.csv': read('data_2021.csv'), 'raeume.geojson': read('areas.geojson') })
const call = 'segregation stadt.csv --key id --groups arm_u65 --total u65'
const run = async (options: string, host = city()) => {
  const { code, out, err } = await atlas(`${call} ${options}`, host)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
interface Value {
  level: string
  measure: string
  value: number
  expected: number | null
  aboveChance: number | null
  inference: { test: unknown }
  reading: { de: string; en: string } | null
  contributions: { kind: string; half: string[] | null; ofArea: Record<string, number | null> } | null
}
const json = async (options: string, host = city()) =>
  JSON.parse(await run(`${options} --json`, host)) as {
    values: Value[]
    caution: { de: string; en: string }
    changes: { measure: string; difference: number; ofArea: Record<string, number> | null }[]
  }
const of = (values: readonly Value[], id: string) => values.find(({ measure }) => measure === id)!

// by hand from the reference: IS 0.32736, isolation 0.26862
it('has a sentence for each of a few values, with what none of them says', async () => {
  const out = await run('--measures segregation-index,isolation')
  expect(out).toContain('Segregationsindex (IS): 33 von 100 Personen der Gruppe müssten umziehen')
  expect(out).toContain('Isolationsindex (xPx): Im Raum einer durchschnittlichen Person der Gruppe gehören 27 von 100')
  expect(out).toContain('Ein Wert sagt nichts darüber, warum Menschen wohnen, wo sie wohnen.')
})
it('names in a sentence what is set otherwise than usual', async () => {
  const out = await run('--measures atkinson:b=0.5/0.9')
  expect(out).toContain('\nAtkinson-Index: Auf einer Skala')
  expect(out).toContain('\nAtkinson-Index (b=0.9): Auf einer Skala')
})
it('has one for every value in JSON and CSV, in both languages', async () => {
  const space = '--areas raeume.geojson --areas-key id --centre 01010101'
  const { values, caution } = await json(space)
  expect(values.length).toBeGreaterThan(50)
  for (const { measure, value, reading } of values) {
    expect([measure, value === null]).toEqual([measure, reading === null])
    for (const text of [reading!.de, reading!.en]) expect(text).toMatch(/^[^{}]*\d[^{}]*\.$/)
  }
  expect(caution.en).toContain('nothing about why')
  const csv = await run('--measures segregation-index --csv')
  expect(csv.split('\n')[0]).toMatch(/,satz,ohne_gebiete$/)
  expect(csv).toContain('33 von 100 Personen')
})
// even as no chance is: 2 IS − E(IS*) is far below 0
it('says of a value below 0 what it means, not that −16 of 100 would have to move', async () => {
  const host = memory({ 'stadt.csv': 'id,a,alle\nx,5,50\ny,5,50\nz,5,50\nv,5,51' })
  const line = 'segregation stadt.csv --key id --groups a --total alle --measures bias-corrected-dissimilarity'
  const { out } = await atlas(line, host)
  expect(out).toContain('Niemand müsste umziehen: Kleine Zahlen allein täuschen mehr')
  expect(out).toContain('um 16 von 100 unter 0.')
})
// among all the isolation of the group a is 2/8, among a and b alone 2/4
it('says of a share among two groups that nobody else counts', async () => {
  const host = () => memory({ 'stadt.csv': 'id,a,b,c\nx,2,2,4\ny,2,2,4' })
  const line = 'segregation stadt.csv --key id --groups a,b,c --measures isolation,dissimilarity'
  const all = JSON.parse((await atlas(`${line} --json`, host())).out) as { values: (Value & { reference: string })[] }
  const said = (measure: string, reference: string) =>
    all.values.find((one) => one.measure === measure && one.reference === reference)!.reading!.de
  expect(said('isolation', 'rest')).toMatch(/^Im Raum .* gehören 25 von 100/)
  expect(said('isolation', 'b')).toMatch(/^Nur die Personen beider Gruppen gezählt: Im Raum .* gehören 50 von 100/)
  expect(said('dissimilarity', 'b')).toMatch(/^0 von 100/)
  expect((await atlas(`${line} --lang en`, host())).out).toContain('a, compared with: b, only these two counted (2 inh')
})
it('draws what chance gives where there is no formula, and sets it beside every level', async () => {
  const asked = '--measures segregation-index,atkinson --by bezirk --draws 99'
  const plain = await json(asked)
  expect(of(plain.values, 'atkinson').expected).toBeNull()
  expect(await run(asked)).toContain('--inference persons')
  const { values } = await json(`${asked} --inference persons`)
  expect(of(values, 'segregation-index').expected).toBe(of(plain.values, 'segregation-index').expected)
  for (const { expected, value, aboveChance } of values.filter(({ measure }) => measure === 'atkinson')) {
    expect(expected).toBeGreaterThan(0)
    expect(expected).toBeLessThan(0.01)
    expect(aboveChance).toBeCloseTo((value - expected!) / (1 - expected!), 12)
  }
  const out = await run(`${asked} --inference persons`)
  expect(out.slice(out.indexOf('Leiter'))).toMatch(/atkinson.*\n.*atkinson/)
  const { values: places } = await json(`${asked} --inference places`)
  expect(of(places, 'atkinson').expected).toBeNull()
  // areas that change places leave it as it is: p = 1 would read as "no more than chance"
  expect(of(places, 'atkinson').inference.test).toBeNull()
  expect(await run(`${asked} --inference places`)).toContain('für sie gibt es kein p')
})
it('tells what the value loses without each area where it is no sum', async () => {
  const asked = '--measures segregation-index,atkinson'
  expect(of((await json(asked)).values, 'atkinson').contributions).toBeNull()
  const { values } = await json(`${asked} --inference jackknife`)
  expect(of(values, 'segregation-index').contributions!.kind).toBe('parts')
  const { value, contributions } = of(values, 'atkinson')
  expect(contributions!.kind).toBe('without')
  const rows = read('data_2021.csv').trim().split('\n')
  const [id] = rows[1]!.split(',') as [string]
  const left = memory({ 'stadt.csv': [rows[0], ...rows.slice(2)].join('\n') })
  const without = of((await json(asked, left)).values, 'atkinson').value
  expect(contributions!.ofArea[id]).toBeCloseTo(value - without, 12)
  expect(await run('--measures atkinson --inference jackknife')).toContain('Am meisten hängt er an')
})
it('tells that of a change as well', async () => {
  const host = () => memory({ 'stadt.csv': read('data_2023.csv'), 'vorher.csv': read('data_2021.csv') })
  const asked = '--measures atkinson --compare vorher.csv --draws 9'
  expect((await json(asked, host())).changes[0]!.ofArea).toBeNull()
  const { changes } = await json(`${asked} --inference jackknife`, host())
  expect(Object.keys(changes[0]!.ofArea!)).toHaveLength(64)
})
it('speaks of options, not of a plan', async () => {
  const { code, err } = await atlas('segregation stadt.csv --key nr --groups arm --total u65', city())
  expect(code).toBe(2)
  expect(err).toContain('--key')
  expect(err).toContain('--groups ändern')
  expect(err).not.toContain('sources.')
})
