import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { AtlasError } from '../../../src/model/error.ts'
import { run } from '../../../src/pipeline/run.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { withOptions } from '../../../src/plan/with-options.ts'
import { encoded, rows2023, rows2024, smallCity, tableText, type Row } from '../../support/small-city.ts'
import { typologyText } from '../../support/typology-text.ts'

type Entries = Readonly<Record<string, string>>

const ran = (entries: Entries, later: readonly Row[] = rows2024, year = 2024) =>
  run(
    withOptions(readPlan(typologyText(entries), 'atlas.yaml'), { year }),
    smallCity({ 2023: rows2023, 2024: later }),
    '0',
  )
const table = async (entries: Entries = {}, later: readonly Row[] = rows2024): Promise<Record<string, string>[]> =>
  parse((await ran(entries, later)).outputs.get('tabellen/typologie.csv') as string, { columns: true })
const of = (list: Readonly<Record<string, string>>[], year: string) =>
  list.filter(({ jahr }) => jahr === year).map(({ typ }) => typ)
const findings = async (entries: Entries, later?: readonly Row[]) => {
  try {
    return (await ran(entries, later)).findings
  } catch (error) {
    if (error instanceof AtlasError) return error.findings
    throw error
  }
}

describe('types of areas', () => {
  // poverty 10, 20, 5, 30 and 12, 40, 8, 15 per cent, turnout falling with it: the areas with 30 and 40 lie apart
  it('put areas with similar values together, the most burdened first', async () =>
    expect(of(await table(), '2024')).toEqual(['2', '2', '2', '1', '2', '1', '2', '2']))
  it('do not hang on the order of rows', async () =>
    expect(await table({}, [...rows2024].reverse())).toEqual(await table()))
  it('are by k-means the division with the least sum of squares of all', async () => {
    const z = [
      [10, 20, 5, 30, 12, 40, 8, 15],
      [60.5, 50, 70.25, 45, 58, 40.5, 66, 55],
    ].map((x) => {
      const mean = x.reduce((a, b) => a + b) / 8
      const sd = Math.sqrt(x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 8)
      return x.map((one) => (one - mean) / sd)
    })
    const squares = (x: number[]) =>
      x.reduce((sum, one) => sum + one * one, 0) - x.reduce((a, b) => a + b, 0) ** 2 / x.length
    const within = (bits: number) =>
      [0, 1].reduce(
        (sum, side) => sum + z.reduce((own, x) => own + squares(x.filter((_, i) => ((bits >> i) & 1) === side)), 0),
        0,
      )
    const best = Array.from({ length: 254 }, (_, b) => b + 1).reduce((a, b) => (within(b) < within(a) ? b : a))
    const poor = (best >> 5) & 1
    expect(of(await table({ method: 'k-means', starts: '20' }), '2024')).toEqual(
      z[0]!.map((_, i) => (((best >> i) & 1) === poor ? '1' : '2')),
    )
  })
  it('keep their numbers from year to year', async () => {
    // upside down: who was poor is now rich and the other way round, but the groups are the same
    const turned = rows2023.map(([key, alle, arm, quote]): Row => {
      const other = 110 - Number(quote.replace(',', '.'))
      return [key, alle, Number(alle) / 2 - Number(arm), String(other).replace('.', ',')]
    })
    const all = await table({}, turned)
    expect(of(all, '2024')).toEqual(of(all, '2023'))
    const now = all.filter(({ jahr }) => jahr === '2024')
    expect(new Set(now.map(({ gewechselt }) => gewechselt))).toEqual(new Set(['nein']))
  })
  // Three kinds of area; in the year between, those of the last are like the others: there is one type less
  it('are the same again after a year without them', async () => {
    const kinds = (third: readonly [number, string]) =>
      rows2024.map(([key], i): Row => {
        const [poor, turnout] = i < 3 ? ([100, '60'] as const) : i < 6 ? ([300, '40'] as const) : third
        return [key, 1000, poor, turnout]
      })
    const [three, two] = [kinds([500, '70']), kinds([100, '60'])]
    const plan = readPlan(typologyText({ types: '3' }).replace('from: 2023', 'from: 2022'), 'atlas.yaml')
    const files = new Map([
      ...smallCity({ 2023: two, 2024: three }),
      ['daten/ew_2022.csv', encoded(tableText(three))] as const,
    ])
    const all: Record<string, string>[] = parse(
      String((await run(plan, files, '0')).outputs.get('tabellen/typologie.csv')),
      { columns: true },
    )
    expect(new Set(of(all, '2022')).size).toBe(3)
    expect(new Set(of(all, '2023')).size).toBe(2)
    expect(of(all, '2024')).toEqual(of(all, '2022'))
  })
  it('may be those of a base year', async () => {
    const poorer = rows2023.map((row, i): Row => (i === 6 ? [row[0], 1000, 350, '42'] : row))
    const fixed = '{ method: z-population, scope: { base: 2023 } }'
    const all = await table({ base: '2023', normalise: fixed, method: 'k-means', starts: '20' }, poorer)
    const moved = all.filter(({ gewechselt }) => gewechselt === 'ja')
    expect(moved.map(({ gebiet_id, typ_vorjahr: from, typ }) => [gebiet_id, from, typ])).toEqual([['0203', '2', '1']])
  })
  it('are none for an area that lacks an indicator or is excluded, with the reason', async () => {
    const gap = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, arm, i === 2 ? '' : quote])
    const all = (await table({ exclude: '[{ key: "0104", reason: Heim }]' }, gap)).filter(({ jahr }) => jahr === '2024')
    for (const [at, hinweis] of [
      [2, 'Wahl, keine Angabe'],
      [3, 'Heim'],
    ] as const) {
      expect(all[at]).toMatchObject({
        typ: '',
        typ_text: '',
        silhouette: '',
        stabilitaet: '',
        typ_daneben: '',
        zwischen: '',
        hinweis,
      })
      expect(all[at]!.status).not.toBe('ok')
    }
  })
})

describe('a number of types that the silhouette chooses', () => {
  it('is said, with what the others had', async () => {
    const found = await findings({ types: '{ from: 2, to: 4 }' })
    const [own] = found.filter(({ code }) => code === 'ATL-0382')
    expect(own).toMatchObject({ severity: 'info', value: '2' })
    expect(own!.found.de).toMatch(
      /^arten: 2 Typen, gewählt nach der höchsten mittleren Silhouette \(2: 0,\d{3}; 3: 0,\d{3}; 4: 0,\d{3}\)$/,
    )
    expect(own!.found.en).toContain('arten: 2 types, chosen by the highest mean silhouette (2: 0.')
  })
  it('stands in report and manifest', async () => {
    const { outputs } = await ran({ types: '{ from: 2, to: 4 }' })
    expect(outputs.get('bericht/bericht.md')).toContain('Von 2 bis 4 hat 2 die höchste mittlere Silhouette.')
    const { methods } = JSON.parse(outputs.get('manifest.json') as string)
    expect(methods.typologies[0]).toMatchObject({
      id: 'arten',
      types: 2,
      tried: [{ types: 2 }, { types: 3 }, { types: 4 }],
    })
  })
})

describe('what stops a typology', () => {
  it('is more types than areas, in every year at once', async () =>
    expect(await findings({ types: '9' })).toMatchObject([
      { code: 'ATL-0380', year: 2023, found: { de: 'arten, 2023: 9 Typen, aber nur 8 Räume' } },
      { code: 'ATL-0380', year: 2024, found: { en: 'arten, 2024: 9 types, but only 8 areas' } },
    ]))
  it('is too few areas with all values', async () => {
    const few = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, arm, i > 2 ? '' : quote])
    const found = (await findings({ types: '4', indicators: '[wahl]' }, few)).filter(({ code }) => code === 'ATL-0381')
    expect(found).toMatchObject([
      {
        severity: 'error',
        year: 2024,
        value: '3',
        found: { de: 'arten, 2024: nur 3 von 8 Räumen haben alle Indikatoren; für 4 Typen zu wenige' },
      },
    ])
    // a year that only takes types over needs no more than one area
    expect(
      (await findings({ types: '4', indicators: '[wahl]', base: '2023' }, few)).filter(
        ({ code }) => code === 'ATL-0381',
      ),
    ).toEqual([])
  })
  it('is no area with all values', async () => {
    const none = await findings({ exclude: '[{ when: "ew.alle > 0", reason: x }]' })
    expect(none.filter(({ code }) => code === 'ATL-0314')).toHaveLength(2)
  })
  it('is an indicator without differences', async () => {
    const same = rows2024.map(([key, alle, arm]): Row => [key, alle, arm, '50'])
    const found = await findings({ indicators: '[armut, wahl]', exclude: '[]' }, same)
    expect(
      found.some(({ code, found: words }) => code === 'ATL-0312' && words.de.startsWith('arten: normalise: wahl')),
    ).toBe(true)
  })
  it('is a base year that an edition does not reach', async () => {
    const plan = withOptions(readPlan(typologyText({ base: '2024' }), 'atlas.yaml'), { year: 2023 })
    const failed = run(plan, smallCity({ 2023: rows2023, 2024: rows2024 }), '0')
    await expect(failed).rejects.toMatchObject({ findings: [{ code: 'ATL-0392', value: '2024' }] })
  })
  it.each(['k-means', 'ward'])(
    'is not areas that are alike: %s makes fewer types, and that is said',
    async (method) => {
      const alike = rows2024.map(([key], i): Row => [key, 1000, i % 2 === 0 ? 100 : 300, i % 2 === 0 ? '60' : '40'])
      const found = await findings({ method, ...(method === 'k-means' && { starts: '5' }), types: '3' }, alike)
      expect(found.filter(({ code }) => code === 'ATL-0381')).toMatchObject([
        { severity: 'warning', value: '2', year: 2024 },
      ])
    },
  )
})
