import { describe, expect, it } from 'vitest'
import { run } from '../../src/pipeline/run.ts'
import { withOptions } from '../../src/plan/with-options.ts'
import { planOf } from '../support/atlas-text.ts'
import { findingsOf } from '../support/findings.ts'
import { rows2023, rows2024, smallCity } from '../support/small-city.ts'

const dynamics: [string, string] = ['status: [armut, wahl]', 'status: [armut, wahl]\n    dynamics: { over: 1 }']
// the turnout of the small city does not change, so the dynamics rest on poverty alone
const plan = planOf(['status: [armut, wahl]', 'status: [armut]\n    dynamics: { over: 1 }'])

it('writes every output, sorted, the manifest among them', async () => {
  const { outputs, findings, first } = await run(plan, smallCity(), '0')
  expect([...outputs.keys()]).toEqual([
    'bericht/bericht.md',
    'bericht/karten/index-sozial.svg',
    'ebenen/bezugsraeume.geojson',
    'manifest.json',
    'tabellen/indikatoren.csv',
    'tabellen/indikatoren.excel.csv',
    'tabellen/segregation.csv',
    'tabellen/segregation.excel.csv',
    'tabellen/sozialindex.csv',
    'tabellen/sozialindex.excel.csv',
    'tabellen/sozialindex_entwicklung.csv',
    'tabellen/sozialindex_entwicklung.excel.csv',
    'tabellen/sozialindex_teile.csv',
    'tabellen/sozialindex_teile.excel.csv',
    'tabellen/spalten.csv',
    'tabellen/spalten.excel.csv',
    'tabellen/zeichen.csv',
    'tabellen/zeichen.excel.csv',
  ])
  expect(findings).toEqual([])
  expect(first).toBe('bericht/bericht.md')
})

describe('only what the plan asks for', () => {
  const outputs = async (list: string) => run(planOf(['index:', `outputs: [${list}]\nindex:`]), smallCity(), '0')
  it('the report, with the maps that it shows', async () => {
    const { outputs: files } = await outputs('report')
    const map = 'karten/index-sozial.svg'
    expect([...files.keys()]).toEqual(['bericht/bericht.md', `bericht/${map}`, 'manifest.json'])
    expect(files.get('bericht/bericht.md')).toContain(`](${map})`)
  })
  it('tables', async () => {
    const { outputs: files, first } = await outputs('tables')
    expect(files.size).toBe(15)
    expect(files.has(first)).toBe(true)
  })
  it('the layer, in degrees', async () => {
    const text = (await outputs('layers')).outputs.get('ebenen/bezugsraeume.geojson') as string
    const layer = JSON.parse(text)
    expect(layer.features).toHaveLength(8)
    const [x, y] = layer.features[0].geometry.coordinates[0][0][0]
    expect(x).toBeGreaterThan(9)
    expect(x).toBeLessThan(9.2)
    expect(y).toBeGreaterThan(53)
    expect(y).toBeLessThan(53.4)
  })
})

it('gives the same bytes twice', async () => {
  const one = await run(plan, smallCity(), '0')
  const two = await run(plan, smallCity(), '0')
  expect([...two.outputs]).toEqual([...one.outputs])
})

describe('gives the same tables, report and layer for', async () => {
  const content = async (files = smallCity()) =>
    [...(await run(plan, files, '0')).outputs].filter(([path]) => path !== 'manifest.json')
  const straight = await content()
  const shuffled = <T>(list: readonly T[]) => list.map((_, i) => list[(i * 5 + 3) % list.length]!)
  it('rows in another order', async () =>
    expect(await content(smallCity({ 2023: shuffled(rows2023), 2024: shuffled(rows2024) }))).toEqual(straight))
  it('features in another order', async () =>
    expect(await content(smallCity({ keys: shuffled(rows2024.map(([key]) => key)) }))).toEqual(straight))
  it('files in another order', async () => expect(await content(new Map(shuffled([...smallCity()])))).toEqual(straight))
})

it('writes nothing where something is wrong', async () =>
  expect(await findingsOf(() => run(plan, smallCity({ 2024: rows2024.slice(1) }), '0'))).toMatchObject([
    { code: 'ATL-0302' },
  ]))
it('says of a change that is nowhere one', async () =>
  expect(await findingsOf(() => run(planOf(dynamics), smallCity(), '0'))).toMatchObject([
    { code: 'ATL-0312', column: 'wahl_d1' },
  ]))

describe('editions', () => {
  it('of an earlier year are those of a plan that ends there', async () => {
    const early = await run(withOptions(planOf(), { year: 2023 }), smallCity(), '0')
    const own = await run(planOf(['to: 2024 }\nareas', 'to: 2023 }\nareas']), smallCity(), '0')
    expect(early.outputs.get('tabellen/sozialindex.csv')).toBe(own.outputs.get('tabellen/sozialindex.csv'))
    expect(early.outputs.get('bericht/bericht.md')).toBe(own.outputs.get('bericht/bericht.md'))
  })
  it('before the years of an index are written without it', async () => {
    const later = planOf(['status: [armut, wahl]', 'status: [armut, wahl]\n    years: { from: 2024, to: 2024 }'])
    const { outputs } = await run(withOptions(later, { year: 2023 }), smallCity(), '0')
    expect((outputs.get('tabellen/sozialindex.csv') as string).trim().split('\n')).toHaveLength(1)
  })
})
