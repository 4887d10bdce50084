import { expect, it } from 'vitest'
import { segregation } from '../../../src/plan/schema/segregation.ts'
import { accepts, refuses } from './accept.ts'

it('has neither groups nor pairs by default, on the areas themselves', () =>
  expect(segregation.parse({ measures: ['gini'] })).toMatchObject({
    groups: {},
    pairs: [],
    measures: ['gini'],
    levels: 'base',
  }))
accepts(segregation, [
  { measures: ['gini'], groups: { a: { count: 'ew.a', of: 'ew.alle' } }, levels: 'all' },
  { measures: ['gini'], pairs: [['ew.a', 'ew.b'], { id: 'x', of: ['ew.a', 'ew.b'] }], levels: ['bezirk'] },
])
refuses(segregation, [
  {},
  { measures: [] },
  { measures: ['gini'], levels: 'some' },
  { measures: ['gini'], levels: [] },
  { measures: ['gini'], pairs: [['ew.a']] },
  { measures: ['gini'], pairs: [['ew.a', 'ew.b', 'ew.c']] },
  { measures: ['gini'], groups: { a: { count: 'ew.a' } } },
])
