import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { explainParts, isParts } from '../../../../src/pipeline/explain/segregation/explain-parts.ts'
import { partsWords } from '../../../../src/pipeline/explain/segregation/parts-words.ts'
import { planOf as smallPlan } from '../../../support/atlas-text.ts'
import { build, filesFrom, planOf } from '../../../support/build.ts'
import { rows2023, rows2024, smallCity, type Row } from '../../../support/small-city.ts'
import { termValue } from '../../../support/term-value.ts'

const folder = new URL('../../../../data/musterstadt/', import.meta.url)
const plan = planOf('data/musterstadt/atlas.yaml', (text) =>
  text.replace(/^(index|typology|association):.*\n(?: .*\n)+/gm, '').replace('draws: 199', 'draws: 19'),
)
let table: readonly Readonly<Record<string, string>>[]
beforeAll(async () => {
  const { outputs } = await build(plan, folder)
  table = parse(String(outputs.get('tabellen/segregation_zerlegung.csv')), { columns: true })
}, 60_000)

describe.each([
  ['armut', null, 2024],
  ['staatsangehoerigkeit', null, 2022],
  ['auslaender', 2019, 2024],
])('%s, %s, %i', (gruppe, from, year) => {
  let e: Awaited<ReturnType<typeof explainParts>>
  beforeAll(async () => {
    const asked = `segregation/${gruppe}/decompose${from === null ? '' : `/${from}`}`
    e = await explainParts(plan, filesFrom(plan, folder), asked, year)
  }, 60_000)
  it('says every number of the table', () => {
    const rows = table.filter(
      (one) =>
        one['gruppe'] === gruppe &&
        one['jahr'] === String(year) &&
        one['jahr_vorher'] === (from === null ? '' : String(from)),
    )
    expect(
      e.parts.map(({ ebene, measure, part, value, share }) => [ebene, measure, part, String(value), String(share)]),
    ).toEqual(rows.map((one) => [one['ebene'], one['mass'], one['teil'], one['wert'], one['anteil']]))
  })
  it('has every M of the rows as the sum of what areas add', () => {
    for (const { M, entropy, over, contributions, unnamed, ebene } of e.levels) {
      if (over === null) continue
      const sum = contributions.reduce((all, one) => all + one.contribution!, unnamed.contribution!)
      expect(sum).toBeCloseTo(M, 12)
      for (const { term, contribution } of contributions) expect(termValue(term!.en)).toBeCloseTo(contribution!, 12)
      const H = e.parts.filter(({ measure }) => measure === 'multigroup-theil-h')
      if (H.length > 0 && ebene === 'bezugsraum')
        expect(H.reduce((all, { value }) => all + value, 0)).toBeCloseTo(M / entropy, 12)
    }
    if (from === null) return
    const [before, after] = e.levels
    expect(after!.M - before!.M).toBeCloseTo(e.parts.find(({ part }) => part === 'difference')!.value, 12)
  })
  it('can be read aloud', () => {
    for (const language of ['de', 'en'] as const) expect(partsWords(e, language)).not.toMatch(/undefined|NaN|null/)
  })
})

describe('of a small city', () => {
  const edits: readonly (readonly [string, string])[] = [
    [
      'measures: [segregation-index, isolation]',
      'measures: [segregation-index, isolation]\n  levels: all\n  decompose: true',
    ],
  ]
  const asked = (what: string, rows: readonly Row[] = rows2024) =>
    explainParts(smallPlan(...edits), smallCity({ 2023: rows2023, 2024: rows }), `segregation/${what}`, 2024)
  it('is the M between its two districts, worked by hand', async () => {
    // 420 of 3900 poor in one, 410 of 2900 in the other, 830 of 6800 in all
    const term = (g: number, t: number) =>
      (t / 6800) * ((g / t) * Math.log(g / t / (830 / 6800)) + ((t - g) / t) * Math.log((t - g) / t / (5970 / 6800)))
    const e = await asked('arme/decompose')
    expect(e.levels[0]!.M).toBeCloseTo(term(420, 3900) + term(410, 2900), 14)
    expect(e.parts[0]!.value).toBeCloseTo(e.levels[0]!.M, 14)
    expect(e.parts[1]!.value).toBeCloseTo(e.levels[1]!.M - e.levels[0]!.M, 14)
  })
  it('has what areas add to the structure of a change', async () => {
    const e = await asked('arme/decompose/2023')
    const structural = e.parts.find(({ part }) => part === 'structural')!.value
    expect(e.structural.reduce((all, { value }) => all + value, 0)).toBeCloseTo(structural, 12)
    expect(partsWords(e, 'de')).toContain('Am meisten tragen zur Struktur bei:')
  })
  it('has no parts of a year in which they would tell a withheld count', async () => {
    const few = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, i === 0 ? 2 : arm, quote])
    await expect(asked('arme/decompose', few)).rejects.toMatchObject({ findings: [{ code: 'ATL-0001' }] })
  })
})

it('names no area in the structure of a change that it names nowhere else', async () => {
  const apart = { ...plan, years: plan.years.filter((one) => one >= 2022) }
  const e = await explainParts(apart, filesFrom(apart, folder), 'segregation/armut/decompose/2022', 2024)
  const named = e.levels.map(({ contributions }) => new Set(contributions.map(({ raum }) => raum)))
  expect(e.structural.length).toBeGreaterThan(50)
  expect(e.levels[1]!.unnamed.areas).toBeGreaterThan(0)
  for (const { raum } of e.structural) expect(named.map((own) => own.has(raum))).toEqual([true, true])
}, 60_000)

it('is told by its name', () =>
  expect(['segregation/a/decompose', 'segregation/a/decompose/2019', 'segregation/a/isolation'].map(isParts)).toEqual([
    true,
    true,
    false,
  ]))
