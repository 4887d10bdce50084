import { describe, expect, it } from 'vitest'
import { ruleOf } from '../../../src/pipeline/observe/rule-of.ts'
import { planOf } from '../../support/atlas-text.ts'

const plan = planOf()

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
