import { describe, expect, it } from 'vitest'
import { badProject, outcome, textOf, project } from '../../support/bad.ts'
import type { Finding } from '../../../src/model/finding.ts'

const areas = (lines: string) =>
  textOf('atlas.yaml').replace(/areas:\n[^]*?(?=sources:)/, `areas:\n  gebietsstand: 2022-01-01\n${lines}`)
const base = '  base: { level: raum, file: geo/raum.geojson, key: NR, name: NAME, crs: EPSG:25832 }\n'
const levels = '  levels:\n    stadtteil: { key: { prefix: 2 } }\n'
const lookup = 'NR;BZR;NAME\n0101;N;Nord\n'
const run = async (files: [string, string][]) => (await outcome(project(new Map(files)))).findings as Finding[]
const remedies = (findings: readonly Finding[], file: string) =>
  findings.filter((one) => one.file === file).map(({ code, remedy }) => [code, remedy?.en])

describe('what is wrong with a table that is no source names its place in the plan:', () => {
  it.each([
    ['an Umsteigeschlüssel without the old key', 'from: ALT', 'from: OLD', 'areas.earlier[0].crosswalk.from'],
    ['an Umsteigeschlüssel without the new key', 'to: NEU', 'to: NEW', 'areas.earlier[0].crosswalk.to'],
    ['an Umsteigeschlüssel without weights', 'weight: W,', 'weight: V,', 'areas.earlier[0].crosswalk.weight'],
    [
      'weights in another notation',
      'format: { decimal: "," }, from',
      'from',
      'areas.earlier[0].crosswalk.format.decimal',
    ],
  ])('%s', async (_, right, wrong, place) => {
    const host = badProject('crosswalk-weights-not-one')
    const decoder = new TextDecoder()
    const plan = decoder.decode(await (await host.read('atlas.yaml')).slice(0, 1e6))
    expect(plan).toContain(right)
    const rows = decoder.decode(await (await host.read('geo/umsteiger.csv')).slice(0, 1e6))
    const geometry = decoder.decode(await (await host.read('geo/alt.geojson')).slice(0, 1e6))
    const findings = await run([
      ['atlas.yaml', plan.replace(right, wrong)],
      ['geo/umsteiger.csv', rows],
      ['geo/alt.geojson', geometry],
    ])
    const told = remedies(findings, 'geo/umsteiger.csv')
    expect(told.some(([, remedy]) => remedy?.includes(place))).toBe(true)
    expect(JSON.stringify(findings)).not.toContain('sources.crosswalk')
  })
  it('areas in a table', async () => {
    const plan = areas(
      `  base: { level: raum, file: geo/raum.csv, key: RAUM, name: NAME, format: { delimiter: ";" } }\n${levels}`,
    )
    const findings = await run([
      ['atlas.yaml', plan],
      ['geo/raum.csv', 'NR;NAME\n0101;A\n'],
    ])
    expect(JSON.stringify(remedies(findings, 'geo/raum.csv'))).toContain('areas.base.key')
    expect(JSON.stringify(findings)).not.toContain('sources.areas')
  })
  it.each([
    ['key: NR', 'key: PLR', 'areas.levels.stadtteil.parents.key'],
    ['column: BZR', 'column: B', 'areas.levels.stadtteil.key.column'],
    ['name: NAME }', 'name: N }', 'areas.levels.stadtteil.key.name'],
  ])('a table of higher levels without %s', async (right, wrong, place) => {
    const level = '    stadtteil: { key: { column: BZR, name: NAME }, parents: { file: geo/lor.csv, key: NR } }\n'
    const plan = areas(`${base}  levels:\n${level.replace(right, wrong)}`)
    const findings = await run([
      ['atlas.yaml', plan],
      ['geo/lor.csv', lookup],
    ])
    expect(JSON.stringify(remedies(findings, 'geo/lor.csv'))).toContain(place)
    expect(JSON.stringify(findings)).not.toContain('sources.levels')
  })
})
