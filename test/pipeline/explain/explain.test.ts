import { describe, expect, it } from 'vitest'
import { alone, type Crew } from '../../../src/model/crew.ts'
import { explain } from '../../../src/pipeline/explain/explain.ts'
import { explainWords } from '../../../src/pipeline/explain/words.ts'
import { planOf } from '../../support/atlas-text.ts'
import { rows2023, rows2024, smallCity, type Row } from '../../support/small-city.ts'

const status = 'status: [armut, wahl]'
/** Without the blanks that keep a number and its unit on one line. */
const said = (...of: Parameters<typeof explainWords>) => explainWords(...of).replaceAll(/[\u00a0\u202f]/g, ' ')
const gap = rows2024.map(([key, alle, arm, quote], i): Row =>
  i === 2 ? [key, alle, arm, ''] : [key, alle, arm, quote],
)
const asked = (text: string, members: string, raum: string, later: readonly Row[] = rows2024) =>
  explain(
    planOf([status, `${members}\n    ${text}`]),
    smallCity({ 2023: rows2023, 2024: later }),
    `sozial/${raum}`,
    2024,
  )

describe('an index with sub-indices, filled and treated', async () => {
  const e = await asked(
    [
      'groups: { rat: { label: Rat, indicators: [wahl] } }',
      'screening: none',
      'impute: mean',
      'treat: { test: { skewness: 0.5, kurtosis: 0 }, first: { method: winsorise, most: 1 } }',
      'normalise: { method: min-max, from: 1, to: 100, scope: pooled }',
      'aggregate: [mean, { method: geometric, rescale: z-population }]',
      'weights: [equal, declared]',
      'restandardise: false',
    ].join('\n    '),
    'status: [armut]',
    '0103',
    gap,
  )
  const { members, groups, value, klasse } = e.part!
  const [armut, wahl] = [members[0]!, members[1]!]
  it('tells a gap, what filled it, and the scale', () => {
    expect([wahl.value, wahl.status, wahl.turned]).toEqual([null, 'absent', true])
    // the header is line 1
    expect(wahl.cells).toMatchObject([{ file: 'daten/ew_2024.csv', row: 4, column: 'QUOTE', text: '', value: null }])
    expect(wahl.steps).toMatchObject([
      { step: 'impute', before: null, methods: [{ label: { en: 'mean of the other areas' } }] },
    ])
    const { min, max } = wahl.scale.rests
    expect(wahl.z).toBeCloseTo(1 + ((-wahl.treated! - min!) / (max! - min!)) * 99, 12)
    expect([wahl.scale.method, wahl.scale.years]).toEqual(['min-max', [2023, 2024]])
  })
  it('goes from the cells of the counts to the scale', () => {
    expect(armut.cells.map(({ column, text }) => [column, text])).toEqual([
      ['ARM', '100'],
      ['ALLE', '2000'],
    ])
    expect([armut.value, armut.steps, armut.parent]).toEqual([5, [], 'sozial'])
  })
  it('then through the sub-index to the index', () => {
    expect(groups.map(({ id, parent }) => [id, parent])).toEqual([
      ['rat', 'sozial'],
      ['sozial', null],
    ])
    const [rat, top] = [groups[0]!, groups[1]!]
    expect(rat.value).toBe(wahl.z)
    expect(top.drawn).toBeCloseTo(Math.sqrt(armut.z! * rat.value!), 12)
    const { mean, sd } = top.scale!.rests
    expect(top.value).toBeCloseTo((top.drawn! - mean!) / sd!, 12)
    expect([top.value, klasse!.label.de]).toEqual([value, 'hoch'])
  })
  it('can be read aloud', () => {
    const text = said(e, 'de')
    for (const part of [
      'Sozialindex: ',
      'Teilindex Rat: ',
      '2. Wahl: ',
      'Hier fehlt der Wert; ergänzt (Mittelwert der übrigen Räume: x̄): 53,571 %.',
      'Auf die Skala gebracht (Min–Max: kleinster Wert −70,250, größter Wert −40,500; 2023 und 2024 zusammen): 1 + (−53,571 − (−70,250)) / (−40,500 − (−70,250)) · 99 = 56,502.',
      'Ein hoher Wert heißt hier Ressource, darum wird das Vorzeichen umgedreht.',
      'So wird gerechnet: Lücken gefüllt: Mittelwert der übrigen Räume; Ausreißer: Winsorisieren',
    ])
      expect(text).toContain(part)
    expect(said(e, 'en')).toContain('The value is missing here; filled (mean of the other areas: x̄): 53.571%.')
  })
})

it('tells what was moved', async () => {
  const e = await asked(
    'treat: { test: { skewness: 0.5, kurtosis: 0 }, first: { method: winsorise, most: 1 } }',
    'status: [armut]',
    '0202',
  )
  expect(e.part!.members[0]!.steps).toMatchObject([
    { step: 'treat', before: 40, after: 30, methods: [{ label: { de: 'Winsorisieren' } }] },
  ])
  expect(said(e, 'de')).toMatch(/Winsorisieren: max\(x\) := .*; Räume = 1: aus 40,000 % wird 30,000 %\./)
})

it('tells how sure rank and class are', async () => {
  const e = await asked('reliability: { draws: 500, seed: 7, law: binomial }', 'status: [armut]', '0104')
  expect(e.part!.certainty!.low).toBeLessThanOrEqual(e.part!.rank)
  expect(said(e, 'de')).toContain(e.part!.certainty!.words.de)
})

it('draws counts of the years it speaks of alone', async () => {
  const drawn: string[] = []
  const crew: Crew = {
    run(task, ...rest) {
      drawn.push(task.id)
      alone.run(task, ...rest)
    },
  }
  const plan = planOf([status, 'status: [armut]\n    reliability: { draws: 100, seed: 7, law: binomial }'])
  await explain(plan, smallCity(), 'sozial/0104', 2024, [], crew)
  expect(drawn).toEqual(['rank-draws'])
})

it('tells a frozen scale by its year', async () => {
  const e = await asked('normalise: { method: z-population, scope: { base: 2023 } }', 'status: [armut]', '0101')
  expect(said(e, 'de')).toContain('Mittel der bewerteten Räume von 2023 ')
})

it('reads an index whose high values are good', async () => {
  const e = await asked('high: resource', 'status: [armut]', '0103')
  expect(e.part!.members[0]!.turned).toBe(true)
  const text = said(e, 'de')
  expect(text).toContain('Rang 1 bedeutet: günstigste Lage.')
  expect(text).toContain('Ein hoher Wert heißt hier Belastung, darum wird das Vorzeichen umgedreht.')
})

// 830 poor of 6,800 residents are 12.206 %; 10 % are 100 + 100 (10 − 12.206) / 12.206 = 81.928 points
it('says what the value of the city is that points are measured against', async () => {
  const e = await asked(
    'population: ew.alle\n    normalise: index-100\n    aggregate: mean\n    restandardise: false\n    classes: none',
    status,
    '0101',
  )
  expect(said(e, 'de')).toContain(
    'Stadt (Mittel der Räume, jeder mit seiner Bevölkerung gewichtet) 12,206): 100 + 100 · (10,000 − 12,206) / 12,206 = 81,928.',
  )
})

// z of poverty 10, 20, 5, 30, 12, 40, 8, 15 per cent, twice: S = 2 z, whose mean is 0 and whose standard deviation is 2
it('says what a sum is standardised by that is standardised in itself', async () => {
  const text = 'aggregate: { method: restandardised-sum, sd: population }\n    restandardise: false'
  const e = await asked(text, 'status: { armut: 2 }', '0101')
  const { sum, value, drawn } = e.part!.groups[0]!
  expect(sum!.mean).toBeCloseTo(0, 12)
  expect(sum!.sd).toBeCloseTo(2, 12)
  expect((sum!.value - sum!.mean) / sum!.sd).toBeCloseTo(value!, 12)
  expect(drawn).toBe(value)
  expect(said(e, 'de')).toMatch(/S = −1,3\d\d; S̄ = 0,000; SD\(S\) = 2,000\./)
})

it('says the weights under which an area looks best', async () => {
  const text =
    'normalise: { method: min-max, from: 1, to: 100 }\n    aggregate: benefit-of-the-doubt\n    restandardise: false'
  const e = await asked(text, status, '0101')
  const [group] = e.part!.groups
  expect(group!.own).toBe(true)
  expect(group!.parts.reduce((sum, { weight, value }) => sum + weight * value!, 0)).toBeCloseTo(group!.drawn!, 12)
  expect(said(e, 'de')).toContain('unter denen dieser Raum am besten dasteht')
})
it('says how an area fared against the others', async () => {
  const e = await asked('aggregate: copeland\n    restandardise: false', status, '0101')
  const { contests, drawn } = e.part!.groups[0]!
  expect(contests!.won - contests!.lost).toBe(drawn)
  expect(contests!.won + contests!.lost + contests!.even).toBe(7)
  expect(said(e, 'en')).toContain(`above ${contests!.won} times`)
})
it('gives a whole number as its publisher gave it, others and shares with their digits', async () => {
  const text = 'normalise: z-population\n    aggregate: mean'
  // turnout is delivered: 50 in 0102, 60.5 in 0101; poverty 20 % is 100 of 500
  const whole = said(await asked(text, status, '0102'), 'de')
  expect(whole).toContain('Wahl: 50 %\n')
  expect(whole).toContain('Armut: 20,000 %\n')
  expect(said(await asked(text, status, '0101'), 'de')).toContain('Wahl: 60,500 %\n')
})
