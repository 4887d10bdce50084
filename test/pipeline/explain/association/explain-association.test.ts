import { describe, expect, it } from 'vitest'
import { explainAssociation } from '../../../../src/pipeline/explain/association/explain-association.ts'
import { associationWords } from '../../../../src/pipeline/explain/association/words.ts'
import { readPlan } from '../../../../src/plan/read-plan.ts'
import { edited } from '../../../support/atlas-text.ts'
import { rows2024, smallCity, type Row } from '../../../support/small-city.ts'
import { termValue } from '../../../support/term-value.ts'

const plan = readPlan(
  `${edited(['years: {', 'levels: all\nyears: {'])}association:
  measures: [moran, moran-of-rates, geary, getis-ord]
  local: [local-moran, local-getis-ord]
  levels: all
  draws: 99
`,
  'atlas.yaml',
)
const explained = (what: string, rows: readonly Row[] = rows2024) =>
  explainAssociation(plan, smallCity({ 2024: rows }), `association/${what}`, 2024)

// Poverty in a row of squares: 10, 20, 5, 30, 12, 40, 8, 15 per cent, mean 17.5; distances −7.5, 2.5, −12.5, 12.5,
// −5.5, 22.5, −9.5, −2.5 with squares 56.25 + 6.25 + 156.25 + 156.25 + 30.25 + 506.25 + 90.25 + 6.25 = 1008
const around = [2.5, -10, 7.5, -9, 17.5, -7.5, 10, -9.5]
const z = [-7.5, 2.5, -12.5, 12.5, -5.5, 22.5, -9.5, -2.5]

describe("Moran's I of a small city", async () => {
  const e = await explained('armut/moran')
  it('is what its areas add, worked by hand', () => {
    // n/S₀ = 1: every area has neighbours, whose weights are 1 together
    const hand = z.map((own, i) => (own * around[i]!) / 1008)
    const parts = new Map(e.areas.map(({ raum, contribution }) => [raum, contribution!]))
    rows2024.forEach(([key], i) => expect(parts.get(key)).toBeCloseTo(hand[i]!, 14))
    const I = hand.reduce((a, b) => a + b, 0)
    expect(e.score!.value).toBeCloseTo(I, 14)
    expect(e.city).toMatchObject({ areas: 8, weights: 8 })
    expect([e.city!.mean, e.city!.squares]).toEqual([expect.closeTo(17.5, 12), expect.closeTo(1008, 9)])
    expect(termValue(e.term!.en)).toBeCloseTo(I, 6)
    expect(e.areas[0]!.part).toBeCloseTo(e.areas[0]!.contribution! / I, 14)
  })
  it('goes from the areas to their neighbours and cells', () => {
    const { neighbours, indicator, compared } = e.areas.find(({ raum }) => raum === '0102')!
    expect(neighbours!.map(({ raum, weight }) => [raum, weight])).toEqual([
      ['0101', 0.5],
      ['0103', 0.5],
    ])
    expect(neighbours!.map((one) => one.compared)).toEqual([expect.closeTo(10, 12), expect.closeTo(5, 12)])
    expect([compared, indicator.value]).toEqual([20, 20])
    expect(indicator.cells).toMatchObject([
      { file: 'daten/ew_2024.csv', row: 3, column: 'ARM', text: '100' },
      { file: 'daten/ew_2024.csv', row: 3, column: 'ALLE', text: '500' },
    ])
  })
})

it.each(['geary', 'getis-ord', 'moran-of-rates'])('makes the value of its parts, and of its term: %s', async (id) => {
  const { areas, score, term } = await explained(`armut/${id}`)
  expect(areas.reduce((sum, one) => sum + one.contribution!, 0)).toBeCloseTo(score!.value, 12)
  expect(termValue(term!.en)).toBeCloseTo(score!.value, 4)
})

it.each(['raum', 'stadtteil'])('explains the level %s', async (level) => {
  const { ebene, areas, score } = await explained(`armut/geary/${level}`)
  expect([ebene, areas.length]).toEqual([level, score!.areas])
  // two districts that touch: ½ · ¼ · 2 · d² / (d²/2), and each adds the half
  if (level === 'stadtteil') expect(areas.map((one) => one.contribution)).toEqual([0.5, 0.5])
})

describe('an area and those around it', () => {
  it('is explained by local Moran', async () => {
    const { areas, term, local, city } = await explained('armut/local-moran/0103')
    expect(local!.value).toBeCloseTo((-12.5 / (1008 / 8)) * 7.5, 12)
    expect(termValue(term!.en)).toBeCloseTo(local!.value, 4)
    expect(areas.map(({ raum }) => raum)).toEqual(['0103', '0102', '0104'])
    expect([city!.weights, areas[1]!.neighbours]).toEqual([1, null])
  })
  it('counts to its surroundings in local G', async () => {
    const { areas, term, local } = await explained('armut/local-getis-ord/0103')
    // (55 − 3 · 17.5) / (√(1008/8) · √((8 · 3 − 9)/7))
    expect(local!.value).toBeCloseTo(2.5 / (Math.sqrt(126) * Math.sqrt(15 / 7)), 12)
    expect(termValue(term!.en)).toBeCloseTo(local!.value, 4)
    expect(areas[0]!.neighbours!.map(({ raum, weight }) => [raum, weight])).toEqual([
      ['0103', 1],
      ['0102', 1],
      ['0104', 1],
    ])
  })
})

it('tells nothing of an area that is withheld, which is nobody’s neighbour', async () => {
  const few = rows2024.map(([key, alle, arm, quote], i): Row => [key, alle, i === 2 ? 2 : arm, quote])
  const [city, area] = [await explained('armut/moran', few), await explained('armut/local-moran/0103', few)]
  expect(city.without.map(({ raum }) => raum)).toContain('0103')
  const named = city.areas.flatMap(({ raum, neighbours }) => [raum, ...neighbours!.map((one) => one.raum)])
  expect(named).not.toContain('0103')
  expect([area.areas, area.term, area.city, area.local!.status]).toEqual([[], null, null, 'secret'])
  expect(associationWords(area, 'de')).toContain('Kein Wert: gesperrt')
})

it.each([
  ['armut/moran', 'Nachbarn (Wert; Gewicht): Raum 0201 (0201) 12,00', 'What adds most:'],
  ['armut/moran-of-rates', 'in der Rechnung: ', 'how much small counts scatter'],
  ['wahl/geary', 'Der Wert kam so vom Herausgeber', 'Put in: (7/(2 · 8))'],
  ['armut/local-getis-ord/0103', 'Der Raum selbst (1):', 'The areas that it is set against (weight):'],
])('reads %s aloud', async (what, de, en) => {
  const e = await explained(what)
  expect(associationWords(e, 'de')).toContain(de)
  expect(associationWords(e, 'en')).toContain(en)
  for (const l of ['de', 'en'] as const) expect(associationWords(e, l)).not.toMatch(/undefined|NaN|null/)
})

it.each([
  ['armu/moran', 'armu'],
  ['armut/morn', 'morn'],
  ['armut/moran/bezirk', 'bezirk'],
  ['armut/local-moran', 'does not name all'],
  ['armut/local-moran/0199', '0199'],
  ['armut/moran/raum/0101', '0101'],
])('knows no %s', async (what, part) => {
  const error = (await explained(what).catch((one: unknown) => one)) as { findings: { found: { en: string } }[] }
  expect(error.findings[0]!.found.en).toContain(part)
})

it('says that nothing is there for a value without counts', async () => {
  const e = await explained('wahl/moran-of-rates')
  expect([e.score, e.areas, associationWords(e, 'en')]).toEqual([null, [], expect.stringContaining('lacks counts')])
})
