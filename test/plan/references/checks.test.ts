import { describe, expect, it } from 'vitest'
import { planOf, onlyProblem } from '../../support/atlas-text.ts'

const checks = (text: string): [string, string] => ['segregation:\n', `checks: { ${text} }\nsegregation:\n`]

describe('checks of a plan', () => {
  it('are understood', () =>
    expect(
      planOf(
        checks(
          'sums: [{ whole: ew.alle, parts: [ew.arm], over: stadtteil, tolerance: 2 }], identities: [{ left: ew.quote, right: "100 * ew.arm / ew.alle", tolerance: 10 % }], jumps: [{ value: ew.alle, beyond: 20 % }], severity: { ATL-0307: { as: warning, reason: alt } }',
        ),
      ).checks,
    ).toMatchObject({
      sums: [{ whole: 'ew.alle', parts: ['ew.arm'], over: 'stadtteil', tolerance: { absolute: 2 } }],
      identities: [{ left: { text: 'ew.quote' }, tolerance: { relative: 0.1 } }],
      jumps: [{ beyond: { relative: 0.2 }, least: 0 }],
      outliers: [],
      severity: { 'ATL-0307': [{ as: 'warning', reason: { de: 'alt', en: 'alt' } }] },
    }))
  it('are none where the plan has none', () =>
    expect(planOf().checks).toEqual({ sums: [], identities: [], jumps: [], outliers: [], severity: {} }))

  it.each([
    ['an unknown column', 'sums: [{ whole: ew.alles, parts: [ew.arm] }]', 'ew.alles', 'ATL-0106'],
    ['an unknown part', 'sums: [{ whole: ew.alle, parts: [ew.reich] }]', 'ew.reich', 'ATL-0106'],
    ['a text column', 'outliers: [{ value: ew.grund, z: 5 }]', 'ew.grund, z', 'ATL-0107'],
    ['an unknown level', 'sums: [{ whole: ew.alle, parts: [ew.arm], over: bezirk }]', 'bezirk', 'ATL-0106'],
    [
      'an unknown column in a calculation',
      'identities: [{ left: ew.alle, right: "2 * ew.al", tolerance: 1 }]',
      '"2 * ew.al"',
      'ATL-0106',
    ],
    ['no calculation', 'jumps: [{ value: "ew.alle +", beyond: 20 % }]', '"ew.alle +"', 'ATL-0105'],
    ['no tolerance', 'identities: [{ left: ew.alle, right: ew.arm, tolerance: etwa 5 }]', 'etwa 5', 'ATL-0105'],
    ['a code that does not exist', 'severity: { ATL-0399: { as: off, reason: x } }', 'ATL-0399', 'ATL-0106'],
    ['disclosure control', 'severity: { ATL-0503: { as: off, reason: x } }', 'ATL-0503', 'ATL-0107'],
    ['disclosure control refused', 'severity: { ATL-0502: { as: warning, reason: x } }', 'ATL-0502', 'ATL-0107'],
    ['a fault of the plan', 'severity: { ATL-0106: { as: off, reason: x } }', 'ATL-0106', 'ATL-0107'],
    ['what would change the data', 'severity: { ATL-0303: { as: warning, reason: x } }', 'ATL-0303', 'ATL-0107'],
    ['a source that there is not', 'severity: { ATL-0307: { as: off, source: we, reason: x } }', 'we', 'ATL-0106'],
    [
      'two for the same',
      'severity: { ATL-0307: [{ as: off, reason: x }, { as: info, reason: y }] }',
      'ATL-0307',
      'ATL-0107',
    ],
    [
      'one of several that would change the data',
      'severity: { ATL-0303: [{ as: error, reason: x }, { as: off, area: "1", reason: y }] }',
      'ATL-0303',
      'ATL-0107',
    ],
    ['a severity that there is not', 'severity: { ATL-0307: { as: fatal, reason: x } }', 'fatal', 'ATL-0105'],
  ])('do not take %s', (_, text, part, code) => expect(onlyProblem([checks(text)], part)).toMatchObject({ code }))
  it('narrow a severity to a source, a column and an area', () =>
    expect(
      planOf(checks('severity: { ATL-0307: [{ as: off, source: ew, column: ALLE, area: "01", reason: x }] }')).checks
        .severity['ATL-0307'],
    ).toMatchObject([{ as: 'off', source: { file: 'daten/ew_{year}.csv', within: [] }, column: 'ALLE', area: '01' }]))
  it('need a reason', () =>
    expect(onlyProblem([checks('severity: { ATL-0307: { as: off } }')], 'ATL-0307')).toMatchObject({
      code: 'ATL-0104',
    }))
  it('may raise what they may not lower', () =>
    expect(planOf(checks('severity: { ATL-0403: { as: error, reason: x } }')).checks.severity).toHaveProperty(
      'ATL-0403',
    ))
})
