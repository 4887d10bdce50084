import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { explain } from '../../../src/pipeline/explain/explain.ts'
import { explainJson } from '../../../src/pipeline/explain/json.ts'
import type { Explanation, IndicatorExplained } from '../../../src/pipeline/explain/explanation.ts'
import { explainWords } from '../../../src/pipeline/explain/words.ts'
import { build, filesFrom, planOf } from '../../support/build.ts'

const folder = new URL('../../../data/musterstadt/', import.meta.url)
/** Quickly: fewer draws, and segregation is about something else. */
const plan = planOf('data/musterstadt/atlas.yaml', (text) =>
  text
    .replace(/^segregation:.*\n(?: .*\n)+/m, '')
    .replace('draws: 500', 'draws: 100')
    .replace('draws: 2000', 'draws: 200')
    .replace(/^ +sensitivity:.*\n/m, ''),
)
type Row = Readonly<Record<string, string>>
const tables = new Map<string, Row[]>()
const rowOf = (table: string, wanted: Row): Row | undefined =>
  tables.get(table)!.find((row) => Object.entries(wanted).every(([name, value]) => row[name] === value))
const asked = (what: string, year: number) => explain(plan, filesFrom(plan, folder), what, year)
/** As it is written: an empty cell has no number. */
const cell = (value: number | null | undefined) =>
  value === null || value === undefined || Number.isNaN(value) ? '' : value
const number = (text: string | undefined) => (text === '' || text === undefined ? '' : Number(text))
/** What the cells of one column say together, read without the program: thousands are set off by a full stop. */
const counted = ({ cells }: IndicatorExplained, columns: readonly string[]) =>
  cells
    .filter(({ name }) => columns.includes(name))
    .reduce((sum, { text, weight }) => sum + weight * Number(text!.replaceAll('.', '')), 0)

beforeAll(async () => {
  const { outputs } = await build(plan, folder)
  for (const [path, content] of outputs)
    if (/^tabellen\/\w+\.csv$/.test(path))
      tables.set(path.slice(9, -4), parse(String(content), { columns: true }) as Row[])
}, 60_000)

// An area of the report year, one that was put together from parts in 2020, and one that changed its class by chance
describe.each([
  ['01020305', 2024],
  ['01010101', 2020],
  ['03020202', 2024],
])('the index in %s, %i', (raum, year) => {
  const at = { gebiet_id: raum, jahr: String(year) }
  let e: Explanation
  beforeAll(async () => void (e = await asked(`sozialindex/${raum}`, year)), 60_000)
  it('says every number of its table', () => {
    const row = rowOf('sozialindex', at)!
    const { part, dynamics } = e
    expect([part!.value, part!.sum, part!.rank, part!.klasse!.number]).toEqual(
      ['wert', 'summe', 'rang', 'klasse'].map((name) => number(row[name])),
    )
    expect([cell(dynamics?.value), cell(dynamics?.sum), e.combined]).toEqual([
      number(row['dynamik_wert']),
      number(row['dynamik_summe']),
      row['gesamt'],
    ])
    const { certainty } = part!
    expect([certainty?.low, certainty?.high, certainty?.share].map(cell)).toEqual(
      ['rang_unten', 'rang_oben', 'klasse_anteil'].map((name) => number(row[name])),
    )
  })
  it('says every number of the table of parts', () => {
    for (const { indicator, value, treated, z, parent } of e.part!.members) {
      const row = rowOf('sozialindex_teile', { ...at, teil: indicator })!
      expect([value, treated, z, parent]).toEqual([
        ...['wert', 'behandelt', 'normiert'].map((name) => number(row[name])),
        row['gehoert_zu'],
      ])
    }
  })
  it('says where it stands when one decides otherwise', () => {
    const row = rowOf('sozialindex_unsicherheit', at)!
    const { median, low, high, shares } = e.holds!.score
    expect([median, low, high, ...shares.map(({ share }) => share)]).toEqual(
      ['rang_median', 'rang_unten', 'rang_oben', ...shares.map(({ klasse }) => `anteil_klasse_${klasse.number}`)].map(
        (name) => number(row[name]),
      ),
    )
  })
  it('says what became of it, and from which numbers', () => {
    const row = rowOf('sozialindex_entwicklung', at)
    if (!row) return expect(e.development).toBeNull()
    const { relative, absolute, trend, acceleration, values, series } = e.development!
    expect([relative, absolute, trend, acceleration]).toEqual(
      ['relativ', 'absolut', 'trend', 'beschleunigung'].map((name) => number(row[name])),
    )
    expect(values.now - values.before - values.common).toBe(relative)
    expect(values.earlier.now - values.earlier.before).toBe(absolute)
    // slope of a line through the years, by hand
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length
    const told = series.filter((one) => !Number.isNaN(one.value))
    const [t, y] = [told.map((one) => one.year), told.map((one) => one.value)]
    const dt = t.map((one) => one - mean(t))
    const slope = dt.reduce((sum, d, k) => sum + d * (y[k]! - mean(y)), 0) / dt.reduce((sum, d) => sum + d * d, 0)
    expect(slope).toBeCloseTo(trend, 12)
  })
  it('can be read aloud', () => {
    for (const language of ['de', 'en'] as const) expect(explainWords(e, language)).not.toMatch(/undefined|NaN|null/)
    expect(JSON.parse(explainJson(e))).toMatchObject({ raum, year })
  })
})

describe.each([
  ['kinderarmut', '01020305', 'bezugsraum', 2024],
  ['arbeitslosigkeit', '01010101', 'bezugsraum', 2019],
  ['kinderarmut', '0301', 'stadtteil', 2024],
  ['arbeitslosigkeit', '0101', 'stadtteil', 2020],
  ['transferbezug', '16999000', 'stadt', 2024],
])('%s in %s, %s, %i', (indikator, raum, ebene, year) => {
  let e: Explanation
  beforeAll(async () => void (e = await asked(`${indikator}/${raum}`, year)), 60_000)
  it('says every number of the table of indicators', () => {
    const row = rowOf('indikatoren', { gebiet_id: raum, jahr: String(year), indikator, ebene })!
    const { value, counts } = e.indicator!
    const { rank, klasse, interval, scaled } = e.standing!
    expect(
      [
        value,
        counts?.numerator,
        counts?.denominator,
        rank,
        klasse?.number,
        scaled?.member.z,
        ...(interval ?? ['', '']),
      ].map((one) => (one === '' ? '' : cell(one as number))),
    ).toEqual(['wert', 'zaehler', 'nenner', 'rang', 'klasse', 'z', 'unten', 'oben'].map((name) => number(row[name])))
  })
  it('goes to the cells, also through a sum and a crosswalk', () => {
    const { areas, counts } = e.indicator!
    const rule = plan.indicators[indikator]!.value
    if (rule.kind !== 'rate') throw new Error('a rate')
    const sums = [counted(e.indicator!, rule.numerator), counted(e.indicator!, rule.denominator)]
    if (areas && areas.shown < areas.all) {
      // what is not shown of its areas is not told here either
      expect(sums[0]).toBeLessThan(counts!.numerator)
      expect(sums[1]).toBeLessThan(counts!.denominator)
    } else {
      expect(sums[0]).toBeCloseTo(counts!.numerator, 9)
      expect(sums[1]).toBeCloseTo(counts!.denominator, 9)
    }
  })
})

it('explains a change by its two values', async () => {
  const e = await asked('kinderarmut_d2/01020305', 2024)
  const row = rowOf('indikatoren', { gebiet_id: '01020305', jahr: '2024', indikator: 'kinderarmut_d2' })!
  const { value, now, before } = e.change!
  expect([value, e.standing!.rank, e.standing!.scaled!.member.z]).toEqual(
    ['wert', 'rang', 'z'].map((name) => Number(row[name])),
  )
  expect(now.value! - before.value!).toBe(value)
  expect(explainWords(e, 'de')).toContain('Jetzt 47,273')
})

it('names no cell of an area whose number is not shown', async () => {
  const { indicator } = await asked('kinderarmut/0301', 2024)
  for (const { raum } of indicator!.cells)
    expect(rowOf('indikatoren', { gebiet_id: raum, jahr: '2024', indikator: 'kinderarmut' })!['status']).toBe('ok')
  expect(indicator!.areas).toEqual({ all: 7, shown: 5 })
})

it('knows no year of another plan', () =>
  expect(asked('sozialindex/01020305', 2018)).rejects.toMatchObject({ findings: [{ code: 'ATL-0006' }] }))
