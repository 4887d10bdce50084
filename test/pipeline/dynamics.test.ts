import { describe, expect, it } from 'vitest'
import { assess } from '../../src/pipeline/assess-index.ts'
import { dynamicsOf } from '../../src/pipeline/dynamics.ts'
import { planOf } from '../support/atlas-text.ts'
import { observations } from '../support/observations.ts'

type Cells = Parameters<typeof observations>[0]
const both = (armut: Cells, wahl: Cells) =>
  new Map([
    ['armut', observations(armut)],
    ['wahl', observations(wahl, { indicator: 'wahl' })],
  ])
const observed = new Map([
  [2023, both([10, 10, 10, 'secret'], [50, 50, 50, 50])],
  [2024, both([10, 12, 14, 12], [50, 49, 48, 49])],
])
const status = 'status: [armut, wahl]'
function run(text: string, y = 2024, ...edits: [string, string][]) {
  const plan = planOf([status, `${status}\n    ${text}`], ...edits)
  const index = plan.index['sozial']!
  const now = assess(plan, index, index.status, observed.get(y)!, index.classes, () => true)
  return dynamicsOf(plan, index, y, observed, now)
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
    expect(dynamics.members).toEqual([
      { id: 'armut_d1', weight: 1 },
      { id: 'wahl_d1', weight: 1 },
    ])
    expect(dynamics.changes.map(({ indicator, values }) => [indicator, [...values]])).toEqual([
      ['armut_d1', [0, 2, 4, NaN]],
      ['wahl_d1', [0, -1, -2, -1]],
    ])
  })
  it('is missing where the earlier value is withheld, and says so', () => {
    expect(dynamics.assessed!.value[3]).toBeNaN()
    expect(dynamics.note(3)).toEqual({ de: 'keine Dynamik: Wert 2023 fehlt', en: 'no dynamics: no value for 2023' })
  })
})
it('is none where the year before is not part of the plan', () => {
  const { assessed, changes, note } = run('dynamics: { over: 1 }', 2023)
  expect([assessed, changes]).toEqual([null, []])
  expect(note(0)).toEqual({
    de: 'keine Dynamik: 2022 gehört nicht zum Plan',
    en: 'no dynamics: 2022 is not part of the plan',
  })
})
it('is none across a change of the Gebietsstand', () => {
  const { assessed, changes, note } = run(
    'dynamics: { over: 1 }',
    2024,
    ['gebietsstand: 2022-01-01', 'gebietsstand: 2024-06-01'],
    ['  levels:', '  earlier: [{ gebietsstand: 2010-01-01, file: a.geojson }]\n  levels:'],
  )
  expect([assessed, changes]).toEqual([null, []])
  expect(note(0)).toEqual({
    de: 'keine Dynamik: 2023 galten andere Räume (Gebietsstand 2024-06-01)',
    en: 'no dynamics: other areas in 2023 (Gebietsstand 2024-06-01)',
  })
})
it('given, is that of the values as published', () => {
  const { assessed, members, changes, note } = run('dynamics: { given: [armut] }')
  expect(members).toEqual([{ id: 'armut', weight: 1 }])
  expect(changes).toEqual([])
  expect(assessed!.rank[2]).toBe(1)
  expect(note(0)).toEqual({ de: 'keine Dynamik: Angabe fehlt', en: 'no dynamics: value missing' })
})
it('is nothing, without a note, where the plan asks for none', () => {
  const { assessed, note } = run('restandardise: true')
  expect([assessed, note(0)]).toEqual([null, null])
})
