import { expect, it } from 'vitest'
import { presets } from '../../../src/measures/composite/presets.ts'
import { planOf } from '../../support/atlas-text.ts'

const status = 'status: [armut, wahl]'
const preset = presets['berlin-mss']

it('takes every step from the preset', () =>
  expect(planOf().index['sozial']).toEqual({
    label: { de: 'Sozialindex', en: 'Social index' },
    preset: 'berlin-mss',
    status: [
      { id: 'armut', weight: 1 },
      { id: 'wahl', weight: 1 },
    ],
    dynamics: null,
    normalise: 'z-population',
    aggregate: 'sum',
    restandardise: true,
    classes: preset.classes,
    dynamicsClasses: preset.dynamicsClasses,
    exclude: [],
    years: [2023, 2024],
  }))
it('replaces single steps, false among them', () =>
  expect(planOf([status, `${status}\n    restandardise: false\n    aggregate: mean`]).index['sozial']).toMatchObject({
    restandardise: false,
    aggregate: 'mean',
    normalise: 'z-population',
  }))
it('keeps weights', () =>
  expect(planOf([status, 'status: { armut: 2, wahl: 0.5 }']).index['sozial']!.status).toEqual([
    { id: 'armut', weight: 2 },
    { id: 'wahl', weight: 0.5 },
  ]))
it.each([
  ['{ over: 1 }', { kind: 'over', over: 1, estimated: null }],
  ['{ given: [wahl] }', { kind: 'given', given: [{ id: 'wahl', weight: 1 }] }],
])('dynamics %s', (text, dynamics) =>
  expect(planOf([status, `${status}\n    dynamics: ${text}`]).index['sozial']!.dynamics).toEqual(dynamics),
)
it('has exclusions of its own', () =>
  expect(planOf([status, `${status}\n    exclude: [{ key: "0101", reason: x }]`]).index['sozial']!.exclude).toEqual([
    { by: { key: '0101' }, reason: { de: 'x', en: 'x' } },
  ]))
