import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { sha256 } from '../../../src/pipeline/publish/digest.ts'
import { manifest } from '../../../src/pipeline/publish/manifest.ts'
import { publication } from '../../../src/pipeline/publish/publication.ts'
import { planOf } from '../../support/atlas-text.ts'
import { gathered } from '../../support/gathered.ts'
import { smallCity } from '../../support/small-city.ts'

const plan = planOf()
const data = await gathered(plan)
const about = publication(plan, data, [])
const text = { de: 'a', en: 'b' }
const findings: Finding[] = [
  { code: 'ATL-0308', severity: 'warning', file: 'x.csv', row: 3, raum: '0101', value: '2.5', found: text },
]
const files = smallCity()
const make = (outputs: ReadonlyMap<string, string | Uint8Array>, from = files) =>
  manifest(plan, from, data, findings, about, outputs, '1.2.3')
const written = await make(
  new Map<string, string | Uint8Array>([
    ['b.csv', 'ä'],
    ['a.csv', Uint8Array.of(1, 2, 3)],
  ]),
)
const record = JSON.parse(written)

it('has its keys in a fixed order', () =>
  expect(Object.keys(record)).toEqual(['atlas', 'seed', 'inputs', 'plan', 'methods', 'findings', 'outputs']))
it('names the version of format and product', () => expect(record.atlas).toEqual({ format: 1, version: '1.2.3' }))
it('holds the plan as understood', () => expect(record.plan).toEqual(JSON.parse(JSON.stringify(plan))))
it('names every input with digest, bytes, rows, licence and Stichtag', async () => {
  const file = files.get('daten/ew_2023.csv')!
  expect(record.inputs).toHaveLength(3)
  expect(record.inputs[0]).toEqual({
    path: 'daten/ew_2023.csv',
    sha256: await sha256(await file.slice(0, file.size)),
    bytes: file.size,
    rows: 8,
    source: ['ew'],
    licence: ['dl-de/zero-2-0'],
    stichtag: ['2023-12-31'],
  })
  expect(record.inputs[2]).toMatchObject({ path: 'geo/raum.geojson', rows: 8, source: [] })
})
it('names every output, sorted, with digest and bytes as written', async () =>
  expect(record.outputs).toEqual([
    { path: 'a.csv', sha256: await sha256(Uint8Array.of(1, 2, 3)), bytes: 3 },
    { path: 'b.csv', sha256: await sha256('ä'), bytes: 2 },
  ]))
it('names the methods', () => {
  expect(record.methods.indices).toMatchObject([{ id: 'sozial', preset: 'berlin-mss' }])
  expect(record.methods.measures.map(({ id }: { id: string }) => id)).toEqual(['segregation-index', 'isolation'])
})
it.each([
  ['de', /^z-Werte aus dem ungewichteten Mittel/, /cᵢⱼ = 1, wenn i und j Nachbarn sind$/],
  ['en', /^z-values from the unweighted mean/, /cᵢⱼ = 1 if i and j are neighbours$/],
] as const)('words the methods in the language of the atlas (%s)', async (language, method, formula) => {
  const spoken = {
    ...planOf(['measures: [segregation-index, isolation]', 'measures: [dissimilarity-adjacency]']),
    language,
  }
  const made = await manifest(spoken, files, data, [], publication(spoken, data, []), new Map(), '1.2.3')
  const { methods } = JSON.parse(made)
  expect(methods.indices[0].method).toMatch(method)
  expect(methods.measures[0].formula).toMatch(formula)
})
it('names the measures of every area among them', async () => {
  const local = planOf([
    'measures: [segregation-index, isolation]',
    'measures: [isolation]\n  local: [location-quotient]',
  ])
  const made = await manifest(local, files, data, [], publication(local, data, []), new Map(), '1.2.3')
  expect(JSON.parse(made).methods.measures).toMatchObject([
    { id: 'isolation' },
    { id: 'location-quotient', formula: 'LQᵢ = pᵢ / P', source: expect.stringMatching(/^Isard/) },
  ])
})
describe('seeds', () => {
  it('are none where nothing is drawn', async () => {
    const single = planOf(['status: [armut, wahl]', 'status: [armut]'])
    const made = await manifest(single, files, data, [], publication(single, data, []), new Map(), '1.2.3')
    expect(JSON.parse(made).seed).toBeNull()
  })
  it('stand by the place of the plan that says them', async () => {
    const drawn = planOf(
      ['measures: [segregation-index, isolation]', 'measures: [isolation]\n  inference: { test: persons, seed: 7 }'],
      ['status: [armut, wahl]', 'status: [armut]\n    reliability: { draws: 100, seed: 3, law: binomial }'],
    )
    const made = await manifest(drawn, files, data, [], publication(drawn, data, []), new Map(), '1.2.3')
    expect(JSON.parse(made).seed).toEqual({
      'segregation.inference': 7,
      'index.sozial.reliability': 3,
    })
    // components of two indicators are compared with chance
    expect(record.seed).toEqual({ 'index.sozial.parallel': 1 })
  })
})
it('holds findings without the value of a cell', () =>
  expect(record.findings).toEqual([
    {
      code: 'ATL-0308',
      severity: 'warning',
      file: 'x.csv',
      row: 3,
      raum: '0101',
      found: text,
      consequence: expect.any(Object) as unknown,
      remedy: expect.any(Object) as unknown,
    },
  ]))
it('ends with a line end', () => expect(written.endsWith('}\n')).toBe(true))

describe('knows no clock and no order of maps', () => {
  it('twice', async () =>
    expect(
      await make(
        new Map<string, string | Uint8Array>([
          ['a.csv', Uint8Array.of(1, 2, 3)],
          ['b.csv', 'ä'],
        ]),
        new Map([...files].reverse()),
      ),
    ).toBe(written))
  it('and no path of the machine', () => expect(written).not.toContain(process.cwd()))
})
