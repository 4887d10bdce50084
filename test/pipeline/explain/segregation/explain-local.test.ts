import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { explainLocal } from '../../../../src/pipeline/explain/segregation/explain-local.ts'
import { localWords } from '../../../../src/pipeline/explain/segregation/local-words.ts'
import { planOf as smallPlan } from '../../../support/atlas-text.ts'
import { build, filesFrom, planOf } from '../../../support/build.ts'
import { rows2024, smallCity, type Row } from '../../../support/small-city.ts'
import { termValue } from '../../../support/term-value.ts'

const small = (what: string, rows: readonly Row[] = rows2024) =>
  explainLocal(
    smallPlan([
      'measures: [segregation-index, isolation]',
      'measures: [segregation-index, isolation]\n  local: [location-quotient]',
    ]),
    smallCity({ 2024: rows }),
    `segregation/${what}`,
    2024,
  )

describe('the location quotient of a small city', () => {
  it('is the share of the area in parts of that of the city, worked by hand', async () => {
    // 100 of 2000 here, 830 of 6800 in the city
    const e = await small('arme/location-quotient/0103')
    expect(e.score!.value).toBeCloseTo(100 / 2000 / (830 / 6800), 14)
    expect([e.totals, e.areas, e.term!.en]).toEqual([
      { 'ew.arm': 830, 'ew.alle': 6800 },
      8,
      '(100/2,000) / (830/6,800)',
    ])
    expect(e.own!.cells).toMatchObject([
      { row: 4, column: 'ARM', text: '100' },
      { row: 4, column: 'ALLE', text: '2000' },
    ])
  })
  it('tells nothing of an area that is withheld, nor counts it in the city', async () => {
    const few = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, i === 0 ? 2 : arm, quote])
    const e = await small('arme/location-quotient/0101', few)
    expect([e.score!.status, e.own, e.term, e.neighbours]).toEqual(['secret', null, null, null])
    expect(e.areas).toBeLessThan(8)
    expect(e.totals['ew.arm']).toBeLessThanOrEqual(730)
    expect(localWords(e, 'de')).toContain('Kein Wert: gesperrt')
  })
  it.each([
    ['arme/location-quotient/0199', '0199'],
    ['arme/location-quotient', 'does not name all'],
    ['reiche/location-quotient/0101', 'reiche'],
  ])('knows no %s', async (what, part) => {
    const error = (await small(what).catch((one: unknown) => one)) as { findings: { found: { en: string } }[] }
    expect(error.findings[0]!.found.en).toContain(part)
  })
})

const folder = new URL('../../../../data/musterstadt/', import.meta.url)
const plan = planOf('data/musterstadt/atlas.yaml', (text) =>
  text.replace(/^(index|typology|association):.*\n(?: .*\n)+/gm, '').replace('draws: 199', 'draws: 19'),
)
let table: readonly Readonly<Record<string, string>>[]
beforeAll(async () => {
  const { outputs } = await build(plan, folder)
  table = parse(String(outputs.get('tabellen/segregation_lokal.csv')), { columns: true })
}, 60_000)

it.each([
  ['armut', 'location-quotient', '01020305', 2024],
  ['auslaender', 'local-dissimilarity', '01020201', 2022],
  ['armut', 'local-moran', '01020305', 2024],
  ['auslaender', 'local-moran', '01010101', 2023],
])(
  'says every number of the table: %s, %s, %s, %i',
  async (gruppe, mass, raum, year) => {
    const e = await explainLocal(plan, filesFrom(plan, folder), `segregation/${gruppe}/${mass}/${raum}`, year)
    const row = table.find(
      (one) =>
        one['gruppe'] === gruppe && one['mass'] === mass && one['gebiet_id'] === raum && one['jahr'] === String(year),
    )!
    const { value, klasse, p, status } = e.score!
    expect([row['wert'], row['klasse'], row['status'], row['p']]).toEqual([
      String(value),
      klasse === null ? '' : String(klasse.number),
      status,
      Number.isNaN(p) ? '' : String(p),
    ])
    if (e.term) expect(termValue(e.term.en)).toBeCloseTo(value, 12)
    if (e.neighbours) {
      const { areas, share, mean, square } = e.neighbours
      const lag = areas.reduce((all, one) => all + one.weight * (one.share - mean), 0)
      expect(((share - mean) / square) * lag).toBeCloseTo(value, 10)
      for (const one of areas) expect(Object.values(one.counts)[0]! / Object.values(one.counts)[1]!).toBe(one.share)
    }
    for (const language of ['de', 'en'] as const) expect(localWords(e, language)).not.toMatch(/undefined|NaN|null/)
  },
  60_000,
)

it('sends to the edition of a year that stands on other areas', async () => {
  const e = await explainLocal(plan, filesFrom(plan, folder), 'segregation/armut/location-quotient/01020305', 2020)
  expect([e.score, e.own, localWords(e, 'de')]).toEqual([null, null, expect.stringContaining('--edition 2020')])
}, 60_000)
