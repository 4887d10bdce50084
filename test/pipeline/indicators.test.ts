import { describe, expect, it } from 'vitest'
import { observe, ruleOf } from '../../src/pipeline/indicators.ts'
import { planOf } from '../support/atlas-text.ts'
import { frame } from '../support/frame.ts'

const plan = planOf()
const none = [null, null, null]
const data = frame({ 'ew.arm': [2, 10, 0], 'ew.alle': [50, 50, 50], 'ew.quote': [50, 120, -1] })

describe('the rule of an indicator', () => {
  const rule = (...edits: [string, string][]) => {
    const own = planOf(...edits)
    return ruleOf(own, own.indicators['armut']!)
  }
  it('is that of the plan', () => expect(rule()).toEqual({ minimumCount: 3, denominators: null }))
  it('or the stricter one of a source', () => {
    expect(rule(['    drop: [Summe]', '    secrecy: { minimum: 10 }']).minimumCount).toBe(10)
    expect(rule(['    drop: [Summe]', '    secrecy: { minimum: 2 }']).minimumCount).toBe(3)
  })
  it('or its own denominator', () => {
    expect(rule(['minimum-count: 3', 'minimum-count: 3, denominators: 30']).denominators).toBe(30)
    expect(
      rule(
        ['minimum-count: 3', 'minimum-count: 3, denominators: 30'],
        ['denominator: ew.alle', 'denominator: ew.alle, minimum: { denominator: 10 }'],
      ).denominators,
    ).toBe(10)
  })
  it('is none for a published value', () =>
    expect(ruleOf(plan, plan.indicators['wahl']!)).toEqual({ minimumCount: 1, denominators: null }))
})

describe('a rate', () => {
  it('is withheld and counted, without the count in words', () => {
    const { value, findings } = observe('armut', plan, data, none)
    expect([...value.values]).toEqual([NaN, 20, 0])
    expect([...value.numerator]).toEqual([NaN, 10, 0])
    expect(findings).toEqual([
      {
        code: 'ATL-0503',
        severity: 'info',
        year: 2024,
        column: 'armut',
        found: {
          de: 'armut, 2024: 1 Wert gesperrt (weniger als 3 Personen)',
          en: 'armut, 2024: 1 value withheld (fewer than 3 persons)',
        },
      },
    ])
  })
  it('refuses where the plan says so', () => {
    const strict = planOf(['minimum-count: 3', 'minimum-count: 3, below: refuse'])
    expect(observe('armut', strict, data, none).findings).toEqual([
      {
        code: 'ATL-0502',
        severity: 'error',
        raum: '0101',
        year: 2024,
        column: 'armut',
        found: {
          de: 'armut: Raum 0101, 2024: 2 Personen; der Plan erlaubt ab 3',
          en: 'armut: Raum 0101, 2024: 2 persons; the plan allows 3 or more',
        },
        remedy: {
          de: 'protect.below: withhold sperrt solche Werte',
          en: 'protect.below: withhold withholds such values',
        },
      },
    ])
  })
  it('does not refuse for an area that is excluded, or has no denominator', () => {
    const strict = planOf(['minimum-count: 3', 'minimum-count: 3, below: refuse'])
    expect(observe('armut', strict, data, [{ de: 'x', en: 'x' }, null, null]).findings).toEqual([])
    expect(observe('armut', strict, frame({ 'ew.arm': [2], 'ew.alle': ['absent'] }), [null]).findings).toEqual([])
  })
})

describe('a published value', () => {
  it('is left as it is, but warned of outside 0 to 100 %', () => {
    const { value, findings } = observe('wahl', plan, data, none)
    expect([...value.values]).toEqual([50, 120, -1])
    expect(findings.map(({ code, severity, raum }) => [code, severity, raum])).toEqual([
      ['ATL-0311', 'warning', '0102'],
      ['ATL-0311', 'warning', '0103'],
    ])
  })
  it('is not warned of in another unit', () =>
    expect(
      observe('wahl', planOf(['value: ew.quote, unit: "%"', 'value: ew.quote, unit: Punkte']), data, none).findings,
    ).toEqual([]))
  it('is not shown where the area is excluded', () =>
    expect(observe('wahl', plan, data, [{ de: 'x', en: 'x' }, null, null]).value.values[0]).toBeNaN())
})
