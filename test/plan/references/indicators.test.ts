import { describe, expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

describe('columns', () => {
  it.each([
    ['numerator', 'numerator: ew.arm', 'numerator: ew.arn', 'ew.arn'],
    ['denominator', 'denominator: ew.alle', 'denominator: ew.alles', 'ew.alles'],
    ['one of several', 'numerator: ew.arm', 'numerator: [ew.arm, ew.arn]', 'ew.arn'],
    ['one of one', 'numerator: ew.arm', 'numerator: [ew.arn]', 'ew.arn'],
    ['value', 'value: ew.quote', 'value: ew.qote', 'ew.qote'],
    ['another source', 'value: ew.quote', 'value: sgb.quote', 'sgb.quote'],
  ])('%s', (_, before, after, name) =>
    expect(onlyProblem([[before, after]], name)).toMatchObject({
      code: 'ATL-0106',
      value: name,
      found: { de: `Spalte "${name}" ist unbekannt`, en: `unknown column "${name}"` },
      expected: { en: 'one of ew.alle, ew.arm, ew.quote, ew.grund' },
    }),
  )
  it('are numbers', () =>
    expect(onlyProblem([['value: ew.quote', 'value: ew.grund']], 'ew.grund')).toMatchObject({ code: 'ATL-0107' }))
})

describe('per', () => {
  const unit = (text: string): [string, string] => ['denominator: ew.alle, unit: "%"', `denominator: ew.alle, ${text}`]
  it.each([
    ['unit: "%"', 100],
    ['unit: "%", per: 100', 100],
    ['unit: "‰"', 1000],
    ['unit: je Einwohner, per: 1', 1],
    ['unit: je 10 000, per: 10000', 10000],
    ['unit: { de: je 10 000, en: per 10 000 }, per: 10000', 10000],
  ])('%s', (text, per) => expect(planOf(unit(text)).indicators['armut']!.value).toMatchObject({ per }))
  it('is not told twice by a sign', () =>
    expect(onlyProblem([unit('unit: { de: "%", en: per cent }')], '"%"')).toMatchObject({ code: 'ATL-0105' }))
  it('must be said for any other unit', () =>
    expect(onlyProblem([unit('unit: Fälle')], 'armut:')).toMatchObject({
      code: 'ATL-0104',
      found: { de: 'der Eintrag "per" fehlt', en: 'the key "per" is missing' },
      expected: {
        de: 'die Bezugsgröße zur Einheit "Fälle", etwa per: 1000',
        en: 'the base of the unit "Fälle", such as per: 1000',
      },
    }))
  it('is no other than the unit says', () =>
    expect(onlyProblem([unit('unit: "%", per: 1000')], '1000, direction')).toMatchObject({
      code: 'ATL-0107',
      value: '1000',
      found: { de: 'die Einheit "%" heißt je 100, nicht je 1000', en: 'the unit "%" means per 100, not per 1000' },
    }))
})
