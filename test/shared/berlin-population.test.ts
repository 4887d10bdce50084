import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../src/pipeline/run.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { build } from '../support/build.ts'
import { published, type Row } from '../support/published.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-population')

const columns = {
  t1: '{ insgesamt: inhabitants, auslaender: inhabitants_foreigners, deutsche: inhabitants_germans, mh: inhabitants_with_migration_background, ohne: inhabitants_germans_without_migration_background }',
  t2: '{ insgesamt: inhabitants, u6: inhabitants_age_below_6, a6_15: inhabitants_age_6_15, a15_18: inhabitants_age_15_18, a18_27: inhabitants_age_18_27, a27_45: inhabitants_age_27_45, a45_55: inhabitants_age_45_55, a55_65: inhabitants_age_55_65, ab65: inhabitants_age_above_65 }',
  t3: '{ insgesamt: inhabitants, u6: inhabitants_with_migration_background_age_below_6 }',
  t4: '{ insgesamt: inhabitants, eu: inhabitants_from_european_union, polen: inhabitants_from_poland }',
}
const source = (name: keyof typeof columns) => `
  ${name}:
    file: berlin-population/berlin-lor-population-{year}-02-${name}.csv
    format: { delimiter: ",", decimal: "." }
    key: { columns: [district_id, forecast_area_id, district_region_id, planning_area_id] }
    columns: ${columns[name]}
    provider: { name: Amt für Statistik Berlin-Brandenburg, licence: CC BY 3.0 DE }`

const plan = () =>
  readPlan(
    `atlas: 1
title: Berlin, Einwohner
publisher: { name: Nachrechnung, licence: CC BY 3.0 DE }
years: { from: 2021, to: 2024 }
areas:
  gebietsstand: 2021-01-01
  base: { level: planungsraum, file: berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson, key: PLR_ID, name: PLR_NAME, crs: EPSG:25833 }
  levels: { bezirksregion: { key: { prefix: 6 } }, prognoseraum: { key: { prefix: 4 } }, bezirk: { key: { prefix: 2 } } }
sources:${source('t1')}${source('t2')}${source('t3')}${source('t4')}
checks:
  sums:
    - { whole: t1.insgesamt, parts: [t1.auslaender, t1.deutsche] }
    - { whole: t1.insgesamt, parts: [t1.mh, t1.ohne] }
    - { whole: t2.insgesamt, parts: [t2.u6, t2.a6_15, t2.a15_18, t2.a18_27, t2.a27_45, t2.a45_55, t2.a55_65, t2.ab65] }
    - { whole: t1.insgesamt, parts: [t2.insgesamt] }
    - { whole: t1.mh, parts: [t3.insgesamt] }
    - { whole: t1.mh, parts: [t4.insgesamt] }
indicators:
  polen: { label: polnischer Herkunft, numerator: t4.polen, denominator: t4.insgesamt, unit: "%", direction: neutral }
segregation:
  groups: { auslaender: { count: t1.auslaender, of: t1.insgesamt } }
  measures: [segregation-index, isolation, interaction, gini, theil-h, eta-squared]
  levels: all
protect: { minimum-count: 3 }
outputs: [tables]
`,
    'berlin.yaml',
  )

const levels = { PLR: 'planungsraum', BZR: 'bezirksregion', PGR: 'prognoseraum', BEZ: 'bezirk' }
const measures = {
  D: 'segregation-index',
  isolation: 'isolation',
  interaction: 'interaction',
  gini: 'gini',
  H_two_group: 'theil-h',
  eta2: 'eta-squared',
}

describe.skipIf(absent)(`Berlin’s residents 2021 to 2024${title}`, () => {
  let result: Run
  let scores: Map<string, Row>

  beforeAll(async () => {
    result = await build(plan(), shared('data/'))
    scores = published(
      result.outputs.get('tabellen/segregation.csv') as string,
      (row) => `${row['jahr']} ${row['ebene']} ${row['mass']}`,
    )
  })

  // EXPECTED.json: computed with numpy on the same files; areas without residents dropped
  it('are as apart as numpy says, in every year, on every level, by every measure', () => {
    const { values } = JSON.parse(readFileSync(shared('data/berlin-population/EXPECTED.json'), 'utf8'))
    let compared = 0
    for (const [year, byLevel] of Object.entries<Record<string, Record<string, never>>>(values))
      for (const [level, ebene] of Object.entries(levels))
        for (const [theirs, mass] of Object.entries(measures)) {
          const { wert, n_gebiete, hinweis } = scores.get(`${year} ${ebene} ${mass}`)!
          const want = (byLevel[level]!['foreigners_vs_germans'] as Record<string, number>)[theirs]!
          expect(hinweis).toBe('')
          expect(Number(n_gebiete), `${year} ${level}`).toBe(byLevel[level]!['n_units'])
          expect(Math.abs(Number(wert) - want), `${year} ${level} ${theirs}`).toBeLessThanOrEqual(1e-9)
          compared++
        }
    expect(compared).toBe(4 * 4 * 6)
  })

  it('add up in all sixteen files: the declared sums find nothing', () => {
    expect(result.findings.filter(({ code }) => code === 'ATL-0330')).toEqual([])
    const inputs = (
      JSON.parse(result.outputs.get('manifest.json') as string) as { inputs: { path: string; rows: number }[] }
    ).inputs
    const tables = inputs.filter(({ path }) => path.startsWith('berlin-population'))
    expect(tables).toHaveLength(16)
    expect(tables.every(({ rows }) => rows === 542)).toBe(true)
  })
})
