import { expect, it } from 'vitest'
import { planOf } from '../../support/atlas-text.ts'

it('a rate', () =>
  expect(planOf().indicators['armut']).toMatchObject({
    label: { de: 'Armut', en: 'poverty' },
    unit: '%',
    direction: 'burden',
    theme: null,
    value: { kind: 'rate', numerator: ['ew.arm'], denominator: ['ew.alle'], per: 100, minimum: null },
    classes: null,
  }))
it('a rate of sums, with its own minimum and theme', () =>
  expect(
    planOf(
      ['numerator: ew.arm', 'numerator: [ew.arm, ew.quote]'],
      ['denominator: ew.alle', 'denominator: ew.alle, minimum: { denominator: 30 }, theme: geld'],
    ).indicators['armut'],
  ).toMatchObject({ theme: 'geld', value: { numerator: ['ew.arm', 'ew.quote'], minimum: 30 } }))
it('a published value', () =>
  expect(planOf().indicators['wahl']!.value).toMatchObject({ kind: 'published', column: 'ew.quote', proxy: null }))
it('with the classes of the plan, or its own', () => {
  const { armut, wahl } = planOf(
    ['segregation:', 'classes: { method: quantile, count: 5 }\nsegregation:'],
    ['value: ew.quote', 'value: ew.quote, classes: [{ label: wenig, below: 50 }, { label: viel }]'],
  ).indicators
  expect(armut!.classes).toEqual({ kind: 'method', method: 'quantile', count: 5 })
  expect(wahl!.classes).toEqual({
    kind: 'breaks',
    classes: [
      { number: 1, label: { de: 'wenig', en: 'wenig' }, sign: '1', below: 50 },
      { number: 2, label: { de: 'viel', en: 'viel' }, sign: '2' },
    ],
  })
})
