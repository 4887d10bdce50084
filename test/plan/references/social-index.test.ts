import { describe, expect, it } from 'vitest'
import { edited, onlyProblem, planOf, problems } from '../../support/atlas-text.ts'

const status = 'status: [armut, wahl]'
const chain =
  'normalise: z-sample\n    aggregate: mean\n    restandardise: false\n    classes: [{ label: a, below: 0 }, { label: b }]'

describe('members', () => {
  it('are indicators of the plan', () =>
    expect(onlyProblem([[status, 'status: [armut, wal]']], 'wal]')).toMatchObject({
      code: 'ATL-0106',
      value: 'wal',
      found: { de: 'Indikator "wal" ist unbekannt', en: 'unknown indicator "wal"' },
      expected: { de: 'einer von armut, wahl', en: 'one of armut, wahl' },
      remedy: { en: 'did you mean wahl?' },
    }))
  it('are pointed at by their key where they have a weight', () =>
    expect(onlyProblem([[status, 'status: { armut: 2, wal: 1 }']], 'wal: 1')).toMatchObject({ code: 'ATL-0106' }))
  it('of given dynamics too', () =>
    expect(onlyProblem([[status, `${status}\n    dynamics: { given: [wahl, d1] }`]], 'd1]')).toMatchObject({
      code: 'ATL-0106',
      value: 'd1',
    }))
  it('have a direction', () =>
    expect(onlyProblem([['direction: resource', 'direction: neutral']], 'wahl]')).toMatchObject({
      code: 'ATL-0107',
      value: 'wahl',
      found: {
        de: 'der Indikator "wahl" ist neutral und hat im Index keine Richtung',
        en: 'the indicator "wahl" is neutral and has no direction in an index',
      },
      expected: { de: 'direction: burden oder resource', en: 'direction: burden or resource' },
    }))
  it('stand once', () =>
    expect(onlyProblem([[status, 'status: [armut, wahl, armut]']], 'armut]')).toMatchObject({
      code: 'ATL-0107',
      found: { de: 'der Indikator "armut" steht zweimal da', en: 'the indicator "armut" is there twice' },
    }))
})

describe('without a preset', () => {
  const steps = (...edits: [string, string][]) =>
    problems(edited(['    preset: berlin-mss\n', ''], ...edits)).map(({ code, found }) => [code, found.en])
  it('every step must be said', () =>
    expect(steps()).toEqual(
      ['normalise', 'aggregate', 'classes'].map((step) => [
        'ATL-0104',
        `without a preset the step "${step}" is missing`,
      ]),
    ))
  it('classes of the dynamics only where there are dynamics', () => {
    expect(steps([status, `${status}\n    ${chain}`])).toEqual([])
    expect(steps([status, `${status}\n    ${chain}\n    dynamics: { over: 1 }`])).toEqual([
      ['ATL-0104', 'without a preset the step "dynamics-classes" is missing'],
    ])
  })
  it('says so at the index, in both languages', () => {
    const finding = onlyProblem(
      [['    preset: berlin-mss\n', `    ${chain.replace('    aggregate: mean\n', '')}\n`]],
      'sozial:',
    )
    expect(finding.found.de).toBe('ohne preset fehlt der Schritt "aggregate"')
    expect(finding.remedy).toEqual({
      de: 'den Schritt angeben, oder ein preset nennen',
      en: 'say the step, or name a preset',
    })
  })
})

it('years without one of the plan would leave the index silently out', () =>
  expect(
    onlyProblem(
      [['    preset: berlin-mss', '    years: { from: 2025, to: 2026 }\n    preset: berlin-mss']],
      '{ from: 2025',
    ),
  ).toMatchObject({
    code: 'ATL-0107',
    value: '2025–2026',
  }))
it('years that reach beyond the plan are those within', () =>
  expect(
    planOf(['    preset: berlin-mss', '    years: { from: 2024, to: 2026 }\n    preset: berlin-mss']).index['sozial']!
      .years,
  ).toEqual([2024]))
