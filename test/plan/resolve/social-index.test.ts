import { expect, it } from 'vitest'
import { planOf } from '../../support/atlas-text.ts'

const status = 'status: [armut, wahl]'
const index = (text: string, members = status) => planOf([status, `${members}\n    ${text}`]).index['sozial']!
const indicators = [
  { id: 'armut', direction: 'burden', parent: 'sozial' },
  { id: 'wahl', direction: 'resource', parent: 'sozial' },
]

it('takes every step from the preset', () =>
  expect(planOf().index['sozial']).toMatchObject({
    label: { de: 'Sozialindex', en: 'Social index' },
    preset: 'berlin-mss',
    chain: {
      high: 'burden',
      indicators,
      nodes: [{ id: 'sozial', parent: null }],
      steps: [
        { step: 'screen', present: 1 },
        { step: 'normalise', method: 'z-population', scope: 'year' },
      ],
      levels: [
        {
          weigh: { method: 'declared' },
          aggregate: { method: 'sum' },
          rescale: { method: 'z-population', scope: 'year' },
        },
      ],
      weights: { armut: 1, wahl: 1 },
    },
    groups: {},
    population: null,
    groupedBy: null,
    votes: null,
    dynamics: null,
    classes: { kind: 'breaks', classes: [{ sign: '1', below: -1 }, { to: 1 }, { to: 1.5 }, { sign: '4' }] },
    dynamicsClasses: { kind: 'breaks', classes: [] },
    reliability: null,
    exclude: [],
    years: [2023, 2024],
  }))
it('replaces single steps, false among them', () =>
  expect(index('restandardise: false\n    aggregate: mean').chain.levels).toEqual([
    { weigh: { method: 'declared' }, aggregate: { method: 'mean' } },
  ]))
it('keeps weights', () =>
  expect(index('restandardise: true', 'status: { armut: 2, wahl: 0.5 }').chain.weights).toEqual({
    armut: 2,
    wahl: 0.5,
  }))
it('dynamics over years are the same steps over changes', () =>
  expect(index('dynamics: { over: 1 }').dynamics).toMatchObject({
    kind: 'over',
    over: 1,
    estimated: null,
    chain: {
      indicators: [
        { id: 'armut_d1', direction: 'burden', parent: 'sozial' },
        { id: 'wahl_d1', direction: 'resource', parent: 'sozial' },
      ],
      levels: [{ rescale: { method: 'z-population' } }],
      weights: { armut_d1: 1, wahl_d1: 1 },
    },
  }))
it('given dynamics stand under the index', () =>
  expect(index('dynamics: { given: { wahl: 3 } }').dynamics).toMatchObject({
    kind: 'given',
    chain: { indicators: [indicators[1]], weights: { wahl: 3 } },
  }))
it('has exclusions of its own', () =>
  expect(index('exclude: [{ key: "0101", reason: x }]').exclude).toEqual([
    { by: { key: '0101' }, reason: { de: 'x', en: 'x' } },
  ]))
it('writes out sub-indices, levels and what stands beside them', () => {
  const { chain, groups, population, groupedBy, votes } = index(
    [
      'population: ew.alle',
      'reference: "0101"',
      'targets: { armut: 5 }',
      'goalposts: { wahl: [40, 90] }',
      'screening: { present: 0.5, not-zero: 0.2, population: 300 }',
      'impute: { method: group-mean, by: stadtteil }',
      'denominate: { method: ratio, times: 100, by: { armut: ew.alle } }',
      'treat: { test: always, first: { method: winsorise, most: 3 } }',
      'normalise: { method: z-weighted, scope: pooled, own: { armut: { method: min-max, to: 10 } } }',
      'weights: [equal, { method: budget, votes: { file: stimmen.csv, format: { decimal: "," }, key: Person } }]',
      'aggregate: [{ method: mean, at-least: 0.5 }, { method: sum, rescale: { method: z-sample, scope: { base: 2023 } } }]',
      'restandardise: false',
    ].join('\n    '),
    'groups: { a: { label: A, indicators: [armut] }, b: [wahl] }',
  )
  expect(chain).toEqual({
    high: 'burden',
    indicators: [
      { id: 'armut', direction: 'burden', parent: 'a', denominator: 'ew.alle', target: 5 },
      { id: 'wahl', direction: 'resource', parent: 'b', goalposts: [40, 90] },
    ],
    nodes: [
      { id: 'sozial', parent: null },
      { id: 'a', parent: 'sozial' },
      { id: 'b', parent: 'sozial' },
    ],
    steps: [
      { step: 'screen', present: 0.5, notZero: 0.2, population: 300 },
      { step: 'impute', method: 'group-mean' },
      { step: 'denominate', method: 'ratio', settings: { times: 100 } },
      { step: 'treat', test: 'always', first: { method: 'winsorise', settings: { most: 3 } } },
      {
        step: 'normalise',
        method: 'z-weighted',
        scope: 'pooled',
        own: { armut: { method: 'min-max', settings: { to: 10 } } },
      },
    ],
    levels: [
      { weigh: { method: 'equal' }, aggregate: { method: 'mean' }, atLeast: 0.5 },
      {
        weigh: { method: 'budget' },
        aggregate: { method: 'sum' },
        rescale: { method: 'z-sample', scope: { base: 2023 } },
      },
    ],
    weights: { armut: 1, wahl: 1, a: 1, b: 1 },
    reference: '0101',
  })
  expect([groups, population, groupedBy]).toEqual([
    { a: { de: 'A', en: 'A' }, b: { de: 'b', en: 'b' } },
    ['ew.alle'],
    'stadtteil',
  ])
  expect(votes).toMatchObject({ file: 'stimmen.csv', format: { decimal: ',' }, key: 'Person', ids: ['a', 'b'] })
})
it('classes by a method are cut later', () =>
  expect(index('classes: { method: standard-deviation, at: [-1, 1] }').classes).toEqual({
    kind: 'method',
    method: 'standard-deviation',
    count: 3,
    at: [-1, 1],
    labels: null,
    scope: 'year',
  }))
