import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { explainSegregation } from '../../../src/pipeline/explain/segregation/explain-segregation.ts'
import { run } from '../../../src/pipeline/run.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { edited } from '../../support/atlas-text.ts'
import { rows2023, rows2024, smallCity, type Row } from '../../support/small-city.ts'

const before = 'measures: [segregation-index, isolation]'
const plan = (measures: string) =>
  readPlan(edited([before, `measures: [${measures}]\n  contributions: true`]), 'atlas.yaml')
type Cells = Readonly<Record<string, string>>
async function table(measures: string, rows: readonly Row[] = rows2024): Promise<readonly Cells[]> {
  const { outputs } = await run(plan(measures), smallCity({ 2023: rows2023, 2024: rows }), '0.0.0')
  return parse<Cells>(String(outputs.get('tabellen/segregation_beitraege.csv')), { columns: true })
}
const of = (all: readonly Cells[], raum: string, jahr: number, mass: string) =>
  all.find((row) => row['gebiet_id'] === raum && row['jahr'] === String(jahr) && row['mass'] === mass)!
const counts = (rows: readonly Row[]) => rows.map(([, alle, arm]) => [Number(arm), Number(alle)] as const)

describe('what areas add', async () => {
  const all = await table('segregation-index, atkinson')
  it('is the term of the formula where the measure is a sum', () => {
    // 0103: 100 of 830 poor, 1900 of 5970 others; in 2023 (100 + 20) of 900 poor and 1880 of 5900 others
    const [now, then] = [Math.abs(100 / 830 - 1900 / 5970) / 2, Math.abs(120 / 900 - 1880 / 5900) / 2]
    const row = of(all, '0103', 2024, 'segregation-index')
    expect([row['art'], row['seit'], row['gerechnet_ueber'], row['n_gebiete'], row['status']]).toEqual([
      'summand',
      '2023',
      'alle',
      '8',
      'ok',
    ])
    expect(Number(row['beitrag'])).toBeCloseTo(now, 14)
    expect(Number(row['veraenderung'])).toBeCloseTo(now - then, 14)
    expect(Number(row['anteil'])).toBeCloseTo(now / Number(row['wert_stadt']), 14)
    const first = of(all, '0103', 2023, 'segregation-index')
    expect([first['seit'], first['veraenderung']]).toEqual(['', ''])
    expect(Number(first['beitrag'])).toBeCloseTo(then, 14)
  })
  it('adds up to the value and to its change', () => {
    const sum = (jahr: number, column: string) =>
      all
        .filter((row) => row['jahr'] === String(jahr) && row['mass'] === 'segregation-index')
        .reduce((total, row) => total + Number(row[column]), 0)
    const value = (jahr: number) => Number(of(all, '0101', jahr, 'segregation-index')['wert_stadt'])
    expect(sum(2024, 'beitrag')).toBeCloseTo(value(2024), 14)
    expect(sum(2024, 'veraenderung')).toBeCloseTo(value(2024) - value(2023), 14)
    expect(sum(2024, 'anteil')).toBeCloseTo(1, 13)
  })
  it('is what the value loses without the area where it is no sum', () => {
    // Atkinson with b = ½: A = 1 − P/(1 − P) · (Σ √((1 − pᵢ) pᵢ) tᵢ / (P T))²
    const atkinson = (list: readonly (readonly [number, number])[]) => {
      const [G, T] = [0, 1].map((k) => list.reduce((total, one) => total + one[k]!, 0)) as [number, number]
      const P = G / T
      const root = list.reduce((total, [g, t]) => total + Math.sqrt((1 - g / t) * (g / t)) * t, 0)
      return 1 - (P / (1 - P)) * (root / (P * T)) ** 2
    }
    for (const [jahr, rows] of [
      [2023, rows2023],
      [2024, rows2024],
    ] as const) {
      const list = counts(rows)
      list.forEach((_, i) => {
        const row = of(all, rows[i]![0], jahr, 'atkinson')
        expect([row['art'], row['anteil']]).toEqual(['ohne_raum', ''])
        expect(Number(row['beitrag'])).toBeCloseTo(atkinson(list) - atkinson(list.filter((_, j) => j !== i)), 12)
      })
    }
  })
})

it('names no area whose count is withheld, and reckons with the others alone', async () => {
  const few = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, i === 2 ? 2 : arm, quote])
  const all = await table('segregation-index', few)
  const now = all.filter((row) => row['jahr'] === '2024')
  const own = of(all, '0103', 2024, 'segregation-index')
  expect([own['status'], own['beitrag'], own['anteil'], own['veraenderung'], own['hinweis']]).toEqual([
    'secret',
    '',
    '',
    '',
    'gesperrt: weniger als 3 Personen',
  ])
  const shown = now.filter((row) => row['status'] === 'ok')
  expect(shown).toHaveLength(7)
  // the value of the areas that are shown, by itself
  const list = counts(few.filter(([key]) => shown.some((row) => row['gebiet_id'] === key)))
  const [G, T] = [0, 1].map((k) => list.reduce((total, one) => total + one[k]!, 0)) as [number, number]
  const value = list.reduce((total, [g, t]) => total + Math.abs(g / G - (t - g) / (T - G)) / 2, 0)
  for (const row of shown) {
    expect([row['gerechnet_ueber'], row['n_gebiete'], row['seit']]).toEqual(['gezeigte', String(shown.length), ''])
    expect(Number(row['wert_stadt'])).toBeCloseTo(value, 12)
  }
  // the same as an explanation says
  const asked = plan('segregation-index')
  const files = smallCity({ 2023: rows2023, 2024: few })
  const e = await explainSegregation(asked, files, 'segregation/arme/segregation-index', 2024)
  expect(Object.fromEntries(e.contributions.map((one) => [one.raum, String(one.contribution)]))).toEqual(
    Object.fromEntries(shown.map((row) => [row['gebiet_id'], row['beitrag']])),
  )
})

describe('on a higher level', () => {
  const levels = 'segregation-index, atkinson]\n  levels: [raum, stadtteil'
  const above = async (rows: readonly Row[] = rows2024) =>
    (await table(levels, rows)).filter((row) => row['ebene'] === 'stadtteil')
  // 2024: 420 of 3900 poor in 01, 410 of 2900 in 02; 2023: 420 + 40 of 3900 (0 + 10 + 20 + 0 more: 450), 410 + 10 + 20 + 0 + 10 (450)
  const term = (g: number, t: number, G: number, T: number) => Math.abs(g / G - (t - g) / (T - G)) / 2
  it('is the term of its areas together, and what became of it', async () => {
    const all = await above()
    for (const [raum, t, now, then] of [
      ['01', 3900, 420, 450],
      ['02', 2900, 410, 450],
    ] as const) {
      const row = of(all, raum, 2024, 'segregation-index')
      expect([row['art'], row['gerechnet_ueber'], row['n_gebiete'], row['seit']]).toEqual([
        'summand',
        'alle',
        '2',
        '2023',
      ])
      expect(Number(row['beitrag'])).toBeCloseTo(term(now, t, 830, 6800), 14)
      expect(Number(row['veraenderung'])).toBeCloseTo(term(now, t, 830, 6800) - term(then, t, 900, 6800), 14)
      expect(Number(row['anteil'])).toBeCloseTo(0.5, 13)
    }
    // one area alone is as the city: nothing is left of the value without the other one
    const row = of(all, '01', 2024, 'atkinson')
    expect([row['art'], row['beitrag']]).toEqual(['ohne_raum', row['wert_stadt']])
  })
  it('is over the areas alone that are shown where one is withheld, and says what an explanation says', async () => {
    const few = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, i === 2 ? 2 : arm, quote])
    const base = (await table(levels, few)).filter(
      (row) => row['ebene'] === 'raum' && row['jahr'] === '2024' && row['mass'] === 'segregation-index',
    )
    const shown = new Set(base.filter((row) => row['status'] === 'ok').map((row) => row['gebiet_id']))
    expect(shown.size).toBe(7)
    const list = few.filter(([key]) => shown.has(key)).map(([key, t, g]) => [key, Number(g), Number(t)] as const)
    const sum = (k: 1 | 2, raum = '') => list.filter(([key]) => key.startsWith(raum)).reduce((a, one) => a + one[k], 0)
    const rows = (await above(few)).filter((row) => row['jahr'] === '2024' && row['mass'] === 'segregation-index')
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      const raum = row['gebiet_id']!
      expect([row['gerechnet_ueber'], row['seit'], row['status']]).toEqual(['gezeigte', '', 'ok'])
      expect(Number(row['beitrag'])).toBeCloseTo(term(sum(1, raum), sum(2, raum), sum(1), sum(2)), 14)
    }
    const e = await explainSegregation(
      plan(levels),
      smallCity({ 2023: rows2023, 2024: few }),
      'segregation/arme/segregation-index/stadtteil',
      2024,
    )
    expect(Object.fromEntries(e.contributions.map((one) => [one.raum, String(one.contribution)]))).toEqual(
      Object.fromEntries(rows.map((row) => [row['gebiet_id'], row['beitrag']])),
    )
  })
  it('says why there is none where nothing is shown', async () => {
    const none = rows2024.map(([key, alle, arm, quote]): Row => [key, alle, key < '02' ? 2 : arm, quote])
    const row = of(await above(none), '01', 2024, 'segregation-index')
    expect([row['status'], row['beitrag'], row['hinweis']]).toEqual([
      'secret',
      '',
      'der Raum 0101 darin wird nicht gezeigt: gesperrt: weniger als 3 Personen',
    ])
  })
})

it('is there only where the plan asks', async () => {
  const { outputs } = await run(readPlan(edited(), 'atlas.yaml'), smallCity(), '0.0.0')
  expect(outputs.has('tabellen/segregation_beitraege.csv')).toBe(false)
})
