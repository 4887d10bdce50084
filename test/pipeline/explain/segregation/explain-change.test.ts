import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeWords } from '../../../../src/pipeline/explain/segregation/change-words.ts'
import { explainChange, isChange } from '../../../../src/pipeline/explain/segregation/explain-change.ts'
import { planOf as smallPlan } from '../../../support/atlas-text.ts'
import { build, filesFrom, planOf } from '../../../support/build.ts'
import { rows2024, smallCity, type Row } from '../../../support/small-city.ts'

const folder = new URL('../../../../data/musterstadt/', import.meta.url)
const plan = planOf('data/musterstadt/atlas.yaml', (text) =>
  text.replace(/^(index|typology|association):.*\n(?: .*\n)+/gm, '').replace('draws: 199', 'draws: 19'),
)
let table: readonly Readonly<Record<string, string>>[]
beforeAll(async () => {
  const { outputs } = await build(plan, folder)
  table = parse(String(outputs.get('tabellen/segregation_veraenderung.csv')), { columns: true })
}, 60_000)

it.each([
  ['armut', 'segregation-index', 2022, 2024, 61],
  ['auslaender', 'isolation', 2022, 2023, 61],
  ['staatsangehoerigkeit', 'multigroup-theil-h', 2023, 2024, 61],
  ['armut', 'eta-squared', 2019, 2020, 0],
])(
  'says every number of the table: %s, %s, %i, %i',
  async (gruppe, mass, from, to, named) => {
    const e = await explainChange(plan, filesFrom(plan, folder), `segregation/${gruppe}/${mass}/${from}`, to)
    const row = table.find(
      (one) =>
        one['gruppe'] === gruppe &&
        one['mass'] === mass &&
        one['jahr_vorher'] === String(from) &&
        one['jahr'] === String(to),
    )!
    const { difference, interval, p, labels } = e.change
    expect(['differenz', 'unten', 'oben', 'p', 'p_tausch'].map((name) => row[name])).toEqual(
      [difference, ...interval, p, labels].map(String),
    )
    expect(e.after.score!.value - e.before.score!.value).toBeCloseTo(difference, 12)
    expect(e.areas).toHaveLength(named)
    if (named > 0) expect(e.areas.reduce((all, one) => all + one.difference, e.unnamed!)).toBeCloseTo(difference, 12)
    else expect(e.remark).not.toBeNull()
    for (const language of ['de', 'en'] as const) expect(changeWords(e, language)).not.toMatch(/undefined|NaN|null/)
  },
  60_000,
)

describe('of a small city', () => {
  const edits: readonly (readonly [string, string])[] = [
    [
      'measures: [segregation-index, isolation]',
      'measures: [segregation-index, isolation]\n  local: [location-quotient]\n  inference: { interval: persons, draws: 19, seed: 1 }',
    ],
  ]
  const asked = (what: string, rows: readonly Row[] = rows2024) =>
    explainChange(smallPlan(...edits), smallCity({ 2023: rows2024, 2024: rows }), `segregation/${what}`, 2024)
  it('is 0 where nothing changed', async () => {
    const e = await asked('arme/segregation-index/2023')
    expect([e.change.difference, e.areas.map(({ difference }) => difference)]).toEqual([0, Array(8).fill(0)])
  })
  it('names no area where one is withheld, and rounds the difference', async () => {
    const few = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, i === 0 ? 2 : arm, quote])
    const e = await asked('arme/segregation-index/2023', few)
    expect(e.change.difference).toBe(Math.round(e.change.difference * 100) / 100)
    expect([e.areas, e.kind]).toEqual([[], null])
    expect(changeWords(e, 'de')).toContain('Einzeln genannt werden nur die')
  })
  it.each([
    ['arme/segregation-index/2024', '2024'],
    ['arme/isolaton/2023', 'isolaton'],
  ])('knows no %s', async (what, part) => {
    const error = (await asked(what).catch((one: unknown) => one)) as { findings: { found: { en: string } }[] }
    expect(error.findings[0]!.found.en).toContain(part)
  })
})

it('is told by a year behind the measure', () =>
  expect(
    ['segregation/a/b/2022', 'segregation/a/b/stadtteil', 'segregation/a/b', 'a/2022'].map((one) => isChange(one)),
  ).toEqual([true, false, false, false]))
