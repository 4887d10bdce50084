import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/pipeline/explain/explain.ts'
import { explainWords } from '../../../src/pipeline/explain/words.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { rows2023, rows2024, smallCity, type Row } from '../../support/small-city.ts'
import { typologyText } from '../../support/typology-text.ts'

const asked = (
  raum: string,
  year = 2024,
  entries: Readonly<Record<string, string>> = {},
  later: readonly Row[] = rows2024,
) =>
  explain(
    readPlan(typologyText(entries), 'atlas.yaml'),
    smallCity({ 2023: rows2023, 2024: later }),
    `arten/${raum}`,
    year,
  )
const said = (...of: Parameters<typeof explainWords>) => explainWords(...of).replaceAll(/[\u00a0\u202f]/g, ' ')

describe('the type of an area', async () => {
  const e = await asked('0104')
  const type = e.type!
  it('goes from the type down to the cells', () => {
    expect([e.status, type.number, type.before]).toEqual(['ok', 1, { year: 2023, number: 1 }])
    const [armut, wahl] = type.members
    expect(armut!.cells.map(({ column, row, text }) => [column, row, text])).toEqual([
      ['ARM', 5, '120'],
      ['ALLE', 5, '400'],
    ])
    expect([armut!.value, armut!.typeMean, wahl!.turned]).toEqual([30, 35, true])
  })
  // by hand: the mean of 0104 and 0202 lies half their difference away from either
  it('has the distance to the mean of each type, the nearest first', () => {
    const sd = (x: number[]) => Math.sqrt(x.reduce((s, v) => s + (v - x.reduce((a, b) => a + b) / 8) ** 2, 0) / 8)
    const [poor, vote] = [sd([10, 20, 5, 30, 12, 40, 8, 15]), sd([60.5, 50, 70.25, 45, 58, 40.5, 66, 55])]
    expect(type.distances.map(({ number }) => number)).toEqual([1, 2])
    expect(type.distances[0]!.distance).toBeCloseTo(Math.hypot(5 / poor, 2.25 / vote), 12)
    expect(type.distances.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  })
  it('can be read aloud', () => {
    const text = said(e, 'de')
    for (const part of [
      'Typologie 2024: Raum 0104 (0104)',
      'Typ 1 (2 Räume). Weit über dem Mittel aller Räume: Armut. Weit unter dem Mittel aller Räume: Wahl.',
      'Die Nummer ist kein Rang.',
      '2023: Typ 1.',
      '1. Armut: 30,000 %',
      'daten/ew_2024.csv, Zeile 5, Spalte ARM: "120"',
      'Mittel der Räume von Typ 1 35,000 %, aller Räume mit Typ 17,500 %.',
      'für den Abstand ist das Vorzeichen ohne Bedeutung',
      'So wird gerechnet: z-Werte',
    ])
      expect(text).toContain(part)
    expect(said(e, 'en')).toContain('Mean of the areas of Type 1 35.000%, of all areas with a type 17.500%.')
  })
})

describe('types of a base year', async () => {
  const e = await asked('0203', 2024, { base: '2023', method: 'k-means', starts: '5' })
  it('are measured by the means of that year', () => {
    const [nearest, next] = e.type!.distances
    expect(nearest!.number).toBe(e.type!.number)
    expect(nearest!.distance).toBeLessThan(next!.distance)
    expect(said(e, 'de')).toContain('Die Typen sind die von 2023;')
  })
})

it('says why an area has none', async () => {
  const gap = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, arm, i === 0 ? '' : quote])
  const e = await asked('0101', 2024, {}, gap)
  expect([e.type, e.status]).toEqual([null, 'absent'])
  expect(said(e, 'de')).toContain('Kein Wert: Wahl, keine Angabe.')
})
it('says so of a year that is not part of it', async () => {
  const e = await asked('0101', 2023, { years: '{ from: 2024, to: 2024 }' })
  expect(said(e, 'en')).toContain('No value: this year is not part of the typology.')
})
it('stops where the typology does', () =>
  expect(asked('0101', 2024, { types: '9' })).rejects.toMatchObject({
    findings: [{ code: 'ATL-0380' }, { code: 'ATL-0380' }],
  }))
