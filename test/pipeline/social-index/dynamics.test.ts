import { describe, expect, it } from 'vitest'
import { dynamicsOf } from '../../../src/pipeline/social-index/dynamics.ts'
import { planOf } from '../../support/atlas-text.ts'
import { compositeOf, sourcesOf } from '../../support/composite.ts'
import { observations } from '../../support/observations.ts'

type Cells = Parameters<typeof observations>[0]
const both = (armut: Cells, wahl: Cells) =>
  new Map([
    ['armut', observations(armut)],
    ['wahl', observations(wahl, { indicator: 'wahl' })],
  ])
const observed = new Map([
  [2023, both([10, 20, 30, 'secret'], [50, 40, 60, 50])],
  [2024, both([10, 22, 34, 22], [50, 39, 58, 49])],
])
const status = 'status: [armut, wahl]'
const excludedThen = (y: number) => (y === 2023 ? [null, { de: 'zu klein', en: 'too small' }] : [])
function run(text: string, y = 2024, ...edits: [string, string][]) {
  const plan = planOf([status, `${status}\n    ${text}`], ...edits)
  const index = plan.index['sozial']!
  const { frames } = sourcesOf(index, observed)
  const now = compositeOf({ ...index, dynamics: null }, observed).years
  const made = dynamicsOf(plan, 'sozial', index, frames, observed, now)
  return { ...made, assessed: made.composite?.years.get(y) ?? null, noteOf: (i: number) => made.note(y, i) }
}

// armut +0 +2 +4, wahl −0 −1 −2 turned round: both z −√1.5 0 √1.5, and so their sum once more
describe('over years', () => {
  const dynamics = run('dynamics: { over: 1 }')
  it('is the change of every member, with the direction of each', () => {
    const values = [...dynamics.assessed!.value]
    expect(values[0]).toBeCloseTo(-Math.sqrt(1.5), 12)
    expect(values[1]).toBeCloseTo(0, 12)
    expect(values[2]).toBeCloseTo(Math.sqrt(1.5), 12)
    expect(dynamics.assessed!.klasse.map((one) => one?.sign ?? null)).toEqual(['+', '+/-', '-', null])
  })
  it('has the changes as indicators of their own', () => {
    expect(dynamics.composite!.chain.indicators.map(({ id }) => id)).toEqual(['armut_d1', 'wahl_d1'])
    expect(dynamics.changes.map(({ indicator, values }) => [indicator, [...values]])).toEqual([
      ['armut_d1', [0, 2, 4, NaN]],
      ['wahl_d1', [0, -1, -2, -1]],
    ])
  })
  it('is missing where the earlier value is withheld, and says so', () => {
    expect(dynamics.assessed!.value[3]).toBeNaN()
    expect(dynamics.noteOf(3)).toEqual({
      de: 'keine Dynamik: ohne Wert: Armut (2023)',
      en: 'no dynamics: without a value: poverty (2023)',
    })
  })
  it('is missing where the area was excluded then, and says so', () => {
    const index = planOf([status, `${status}\n    dynamics: { over: 1 }`]).index['sozial']!
    const { frames } = sourcesOf(index, observed)
    const now = compositeOf({ ...index, dynamics: null }, observed).years
    const made = dynamicsOf(planOf(), 'sozial', index, frames, observed, now, null, excludedThen)
    // only the first and the third are left: at either end of two
    expect([...made.composite!.years.get(2024)!.value]).toEqual([-1, NaN, 1, NaN])
    expect(made.note(2024, 1)).toEqual({ de: 'keine Dynamik: 2023: zu klein', en: 'no dynamics: 2023: too small' })
  })
  it('tells one reason for all indicators once, with its year', () => {
    const small = { de: 'weniger als 300 Einwohner', en: 'fewer than 300 residents' }
    const notes = { notes: [null, null, null, small] }
    const then = new Map([
      ['armut', observations([10, 20, 30, 'void'], notes)],
      ['wahl', observations([50, 40, 60, 'void'], { indicator: 'wahl', ...notes })],
    ])
    const all = new Map([...observed, [2023, then]])
    const index = planOf([status, `${status}\n    dynamics: { over: 1 }`]).index['sozial']!
    const { frames } = sourcesOf(index, all)
    const now = compositeOf({ ...index, dynamics: null }, all).years
    expect(dynamicsOf(planOf(), 'sozial', index, frames, all, now).note(2024, 3)).toEqual({
      de: 'keine Dynamik: 2023: weniger als 300 Einwohner',
      en: 'no dynamics: 2023: fewer than 300 residents',
    })
  })
  it('is none where the year before is not part of the plan', () => {
    expect(dynamics.composite!.rows.years).toEqual([2024])
    expect(dynamics.note(2023, 0)).toEqual({
      de: 'keine Dynamik: 2022 gehört nicht zum Plan',
      en: 'no dynamics: 2022 is not part of the plan',
    })
  })
  it('may have steps of its own', () =>
    expect([
      ...run('dynamics: { over: 1, normalise: { method: min-max, to: 1 }, restandardise: false }').assessed!.value,
    ]).toEqual([0, 1, 2, NaN]))
  it('lays weights of the indicators on their changes', () => {
    const { chain } = run('weights: declared\n    dynamics: { over: 1 }').composite!
    expect(chain.weights).toEqual({ armut_d1: 1, wahl_d1: 1 })
  })
})
it('is none across a change of the Gebietsstand', () => {
  const { assessed, changes, noteOf } = run(
    'dynamics: { over: 1 }',
    2024,
    ['gebietsstand: 2022-01-01', 'gebietsstand: 2024-06-01'],
    ['  levels:', '  earlier: [{ gebietsstand: 2010-01-01, file: a.geojson }]\n  levels:'],
  )
  expect([assessed, changes]).toEqual([null, []])
  expect(noteOf(0)).toEqual({
    de: 'keine Dynamik: 2023 galten andere Räume (Gebietsstand 2024-06-01)',
    en: 'no dynamics: other areas in 2023 (Gebietsstand 2024-06-01)',
  })
})
it('given, is that of the values as published', () => {
  const { assessed, composite, changes, noteOf } = run(
    'years: { from: 2024, to: 2024 }\n    dynamics: { given: [armut] }',
  )
  const later = run('years: { from: 2023, to: 2023 }\n    dynamics: { given: [armut] }', 2023)
  expect(composite!.chain).toMatchObject({ indicators: [{ id: 'armut', parent: 'sozial' }], weights: { armut: 1 } })
  expect(changes).toEqual([])
  expect(assessed!.rank[2]).toBe(1)
  expect(noteOf(0)).toEqual({ de: 'keine Dynamik: hier nicht definiert', en: 'no dynamics: undefined here' })
  expect(later.noteOf(3)).toEqual({
    de: 'keine Dynamik: ohne Wert: Armut',
    en: 'no dynamics: without a value: poverty',
  })
})
it('tells every change that is the same everywhere', () => {
  const index = planOf([status, `${status}\n    dynamics: { over: 1 }`]).index['sozial']!
  const alike = new Map([
    [2023, both([10, 20, 30], [50, 40, 60])],
    [2024, both([12, 22, 32], [50, 39, 61])],
  ])
  const { frames } = sourcesOf(index, alike)
  const now = compositeOf(index, alike).years
  expect(dynamicsOf(planOf(), 'sozial', index, frames, alike, now).findings).toMatchObject([
    { code: 'ATL-0312', severity: 'error', year: 2024, column: 'armut_d1' },
  ])
})
it('is nothing, without a note, where the plan asks for none', () => {
  const { composite, noteOf } = run('restandardise: true')
  expect([composite, noteOf(0)]).toEqual([null, null])
})
