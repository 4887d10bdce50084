import { describe, expect, it } from 'vitest'
import { explainSegregation } from '../../../../src/pipeline/explain/segregation/explain-segregation.ts'
import { segregationWords } from '../../../../src/pipeline/explain/segregation/words.ts'
import { planOf } from '../../../support/atlas-text.ts'
import { rows2023, rows2024, smallCity, type Row } from '../../../support/small-city.ts'
import { termValue } from '../../../support/term-value.ts'

const measures = 'measures: [segregation-index, isolation]'
const local = `${measures}\n  local: [location-quotient]`
const said = (...of: Parameters<typeof segregationWords>) => segregationWords(...of).replaceAll(/[\u00a0\u202f]/g, ' ')
const asked = (
  what: string,
  edits: readonly (readonly [string, string])[] = [],
  rows: readonly Row[] = rows2024,
  before: readonly Row[] = rows2023,
) => explainSegregation(planOf(...edits), smallCity({ 2023: before, 2024: rows }), `segregation/${what}`, 2024)
const changed = (at: number, arm: number | string) =>
  rows2024.map(([key, alle, own, quote], i): Row => [key, alle, i === at ? arm : own, quote])

// Of 830 poor among 6800 residents; the others are 5970
const poor = [100, 100, 100, 120, 120, 120, 80, 90]
const all = [1000, 500, 2000, 400, 1000, 300, 1000, 600]
const byHand = poor.map((g, i) => Math.abs(g / 830 - (all[i]! - g) / 5970) / 2)

describe('the index of segregation of a small city', async () => {
  const e = await asked('arme/segregation-index')
  it('is the sum of what the areas add, worked by hand', () => {
    expect(e.score!.value).toBeCloseTo(
      byHand.reduce((a, b) => a + b, 0),
      14,
    )
    // Largest first: 0103 with |100/830 − 1900/5970|/2, then 0202 with |120/830 − 180/5970|/2
    expect(e.contributions.map(({ raum }) => raum).slice(0, 2)).toEqual(['0103', '0202'])
    for (const { raum, contribution, part } of e.contributions) {
      const i = rows2024.findIndex(([key]) => key === raum)
      expect(contribution).toBeCloseTo(byHand[i]!, 14)
      expect(part).toBeCloseTo(byHand[i]! / e.score!.value, 13)
    }
    expect([e.over, e.unnamed, e.remark]).toEqual([
      { whole: true, areas: 8, value: e.score!.value },
      { areas: 0, contribution: 0 },
      null,
    ])
  })
  it('prints arithmetic that comes to what it says', () => {
    for (const { term, contribution } of e.contributions) expect(termValue(term!.en)).toBeCloseTo(contribution!, 14)
  })
  it('names the cells', () => {
    expect(e.totals).toEqual({ 'ew.arm': 830, 'ew.alle': 6800 })
    expect(e.contributions[0]!.cells).toMatchObject([
      { file: 'daten/ew_2024.csv', row: 4, column: 'ARM', text: '100', value: 100, raum: '0103' },
      { file: 'daten/ew_2024.csv', row: 4, column: 'ALLE', text: '2000', value: 2000, raum: '0103' },
    ])
  })
  it('can be read aloud', () => {
    const text = said(e, 'de')
    expect(text).toMatch(/^Segregationsindex \(IS\) 2024 \(raum\): arme, verglichen mit allen übrigen\n\nWert: 28,859 /)
    expect(text).toContain('Eingesetzt: ew.arm 830, ew.alle 6800, über 8 Räume (raum).')
    expect(text).toContain('1. Raum 0103 (0103): 100 · ½ · |100/830 − 1900/5970| = 9,889; das sind ')
    expect(text).toContain('   daten/ew_2024.csv, Zeile 4, Spalte ARM: "100"')
    expect(said(e, 'en')).toContain('1. Raum 0103 (0103): 100 · ½ · |100/830 − 1,900/5,970| = 9.889; that is ')
    expect(text + said(e, 'en')).not.toMatch(/undefined|NaN|null/)
  })
})

it('names the neighbours of an area with their weights, where a measure looks at these', async () => {
  const e = await asked('arme/moran', [[measures, 'measures: [moran]']])
  // squares in a row
  expect(e.contributions.find(({ raum }) => raum === '0102')!.neighbours).toEqual([
    { raum: '0101', name: 'Raum 0101', weight: 0.5 },
    { raum: '0103', name: 'Raum 0103', weight: 0.5 },
  ])
  expect(said(e, 'de')).toContain('Nachbarn (Gewicht): Raum 0201 (0201): 0,500, Raum 0203 (0203): 0,500')
  expect((await asked('arme/isolation')).contributions[0]!.neighbours).toBeNull()
})

describe('what may not be shown', () => {
  // 2 poor in 0101: the tables show the indicator of the others, so the value is a range, and the area has a partner
  const few = changed(0, 2)
  it('stays unsaid, and what the others add is computed over them alone', async () => {
    const e = await asked('arme/segregation-index', [[measures, local]], few)
    expect([e.score!.value, e.score!.note!.en]).toEqual([0.38, expect.stringContaining('rounded to two decimals')])
    expect(e.over!.whole).toBe(false)
    const shown = e.contributions.map(({ raum }) => raum)
    expect(shown).not.toContain('0101')
    expect(shown.length).toBeLessThan(8)
    const at = shown.map((raum) => rows2024.findIndex(([key]) => key === raum))
    const [G, T] = [poor, all].map((counts) => at.reduce((sum, i) => sum + counts[i]!, 0))
    expect(e.totals).toEqual({ 'ew.arm': G, 'ew.alle': T })
    e.contributions.forEach(({ contribution }, k) => {
      const [g, t] = [poor[at[k]!]!, all[at[k]!]!]
      expect(contribution).toBeCloseTo(Math.abs(g / G! - (t - g) / (T! - G!)) / 2, 14)
    })
    expect(said(e, 'de')).toContain('Wert: 38 (auf einer Skala bis 100).')
    expect(said(e, 'de')).toContain('Einzeln genannt werden nur die, deren Anzahlen gezeigt werden')
  })
  it('is not told by areas that the tables do not show', async () => {
    // No indicator shows the poor, so the tables show the value in full; with all other areas it would tell the 2
    const bare: readonly (readonly [string, string])[] = [
      [
        '  armut: { label: { de: Armut, en: poverty }, numerator: ew.arm, denominator: ew.alle, unit: "%", direction: burden }\n',
        '',
      ],
      ['status: [armut, wahl]', 'status: [wahl]'],
    ]
    const e = await asked('arme/segregation-index', bare, few)
    expect(e.score!.value).toBeGreaterThan(0)
    expect([e.over, e.contributions, e.totals]).toEqual([null, [], {}])
    expect(said(e, 'en')).toContain('Single areas are not named here')
    const open = await asked('arme/segregation-index', bare)
    expect(open.contributions).toHaveLength(8)
  })
  it('is told as a range where the publisher withholds, with the cells', async () => {
    const e = await asked(
      'arme/segregation-index',
      [['format: { decimal: "," }', 'format: { decimal: "," }\n    signs: { "*": secret }\n    suppressed: [1, 2]']],
      changed(0, '*'),
    )
    const { lower, upper } = e.score!.bounds!
    expect(lower).toBeLessThan(upper)
    expect(e.withheld).toMatchObject([{ row: 2, column: 'ARM', text: '*', value: null }])
    expect(said(e, 'de')).toMatch(/Wert: zwischen 3\d,\d+ und 3\d,\d+ \(auf einer Skala bis 100\)\./)
  })
})

it('goes up to a level, with the sums', async () => {
  const e = await asked('arme/isolation/stadtteil', [[measures, `${measures}\n  levels: all`]])
  // 420 of 3900 and 410 of 2900
  expect(e.score!.value).toBeCloseTo((420 / 830) * (420 / 3900) + (410 / 830) * (410 / 2900), 14)
  expect(e.contributions.map(({ raum, counts, areas }) => [raum, counts['ew.arm'], areas])).toEqual([
    ['02', 410, { all: 4, shown: 4 }],
    ['01', 420, { all: 4, shown: 4 }],
  ])
  expect(e.contributions[0]!.cells).toHaveLength(8)
  expect(said(e, 'de')).toContain('Summe über 4 Räume; 8 Zellen nennt --json')
})

describe('what is not there', () => {
  it.each([
    ['armee/isolation', 'armee', 'did you mean arme'],
    ['arme/isolaton', 'isolaton', 'did you mean isolation'],
    ['arme/isolation/bezirk', 'bezirk', 'one of raum'],
    ['arme/isolation/raum/0101', '0101', 'segregation/group/measure'],
    ['arme/', 'does not name all', 'one of segregation-index, isolation'],
  ])('%s', async (what, part, help) => {
    const error = await asked(what).catch((one: unknown) => one)
    const [finding] = (error as { findings: { code: string; found: { en: string } }[] }).findings
    expect(finding!.code).toBe('ATL-0001')
    expect(finding!.found.en).toContain(part)
    expect(JSON.stringify(finding)).toContain(help)
  })
  it('a year of another plan', () =>
    expect(explainSegregation(planOf(), smallCity(), 'segregation/arme/isolation', 2019)).rejects.toMatchObject({
      findings: [{ code: 'ATL-0006' }],
    }))
})
