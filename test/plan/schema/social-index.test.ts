import { expect, it } from 'vitest'
import { socialIndex } from '../../../src/plan/schema/social-index.ts'
import { onlyProblem } from '../../support/atlas-text.ts'
import { accepts, refuses } from './accept.ts'

it('weighs alike where no weight stands', () =>
  expect(socialIndex.parse({ preset: 'berlin-mss', status: ['a', 'b'] }).status).toEqual([
    { id: 'a', weight: 1 },
    { id: 'b', weight: 1 },
  ]))
it('takes weights', () => expect(socialIndex.parse({ status: { a: 0.5 } }).status).toEqual([{ id: 'a', weight: 0.5 }]))
accepts(socialIndex, [
  { status: ['a'], dynamics: { over: 2 } },
  { status: ['a'], dynamics: { given: { b: 2 } }, normalise: 'z-sample', aggregate: 'mean', restandardise: false },
  { groups: { x: ['a'], y: { label: 'Y', weight: 2, indicators: { b: 1 }, groups: { z: ['c'] } } } },
  { screening: 'none', impute: 'median', denominate: { method: 'ratio', times: 100, by: { a: 'ew.alle' } } },
  {
    treat: { test: 'always', first: 'log', own: { a: { test: 'always', first: { method: 'box-cox', lambda: 0.5 } } } },
  },
  {
    normalise: {
      method: 'min-max',
      from: 1,
      to: 100,
      scope: { base: 2020 },
      own: { a: { method: 'rank', ties: 'mean' } },
    },
  },
  { weights: [{ method: 'factor', estimate: 'ml', form: 'score', negative: 'allow', over: { from: 2020 } }, 'equal'] },
  { weights: { method: 'budget', votes: { file: 'a.csv', key: 'Person' } } },
  {
    aggregate: [
      { method: 'power', power: 2, 'at-least': 0.5 },
      { method: 'sum', rescale: 'z-sample' },
    ],
  },
  { classes: 'none' },
  { classes: { method: 'quantile', count: 5, type: 9, closed: 'lower', scope: 'pooled' } },
  { classes: { method: 'fixed', at: [1, 2], labels: ['a', 'b', 'c'] } },
  { classes: { method: 'standard-deviation', at: [-1, 1, 1.5], scope: { base: 2020 } } },
  { reliability: { draws: 1000, seed: 1, law: 'beta-binomial' } },
])
refuses(socialIndex, [
  { status: [] },
  { status: { a: 0 } },
  { status: { a: -1 } },
  { status: ['a'], dynamics: {} },
  { status: ['a'], dynamics: { over: 0 } },
  { status: ['a'], dynamics: { over: 2, given: ['a'] } },
  { status: ['a'], preset: 'hamburg' },
  { status: ['a'], normalise: 'rank' },
  { status: ['a'], restandardise: 'yes' },
  { groups: { x: [] } },
  { groups: { x: { weight: 0, indicators: ['a'] } } },
  { screening: {} },
  { screening: { present: 2 } },
  { impute: 'guess' },
  { treat: { first: 'log' } },
  { treat: { test: { skewness: 2 }, first: 'log' } },
  { normalise: { method: 'min-max', mean: 1 } },
  { normalise: { method: 'z-population', sd: 0 } },
  { normalise: { method: 'z-population', scope: 'all' } },
  { weights: 'factor' },
  { weights: { method: 'equal', negative: 'allow' } },
  { aggregate: { method: 'mean', 'at-least': 1.5 } },
  { goalposts: { a: [2, 1] } },
  { classes: { method: 'quantile' } },
  { classes: { method: 'jenks', count: 3 } },
  { classes: { method: 'fixed', at: [2, 1] } },
  { classes: { method: 'fixed', at: [1, 2], count: 3 } },
  { classes: { method: 'fixed', at: [1, 2], labels: ['a', 'b'] } },
  { classes: { method: 'natural-breaks', count: 3, closed: 'lower' } },
  { reliability: { draws: 10, seed: 1, law: 'binomial' } },
  { reliability: { draws: 1000, seed: 1 } },
])
it('points at classes that do not ascend', () =>
  expect(
    onlyProblem(
      [
        [
          'preset: berlin-mss',
          'preset: berlin-mss\n    classes: [{ label: a, below: 2 }, { label: b, to: 1 }, { label: c }]',
        ],
      ],
      '[{ label: a',
    ),
  ).toMatchObject({
    code: 'ATL-0105',
    expected: {
      de: 'aufsteigende Grenzen, je Klasse eine (below oder to), die letzte Klasse ohne',
      en: 'ascending bounds, one a class (below or to), none at the last',
    },
  }))
