import { expect, it } from 'vitest'
import { countColumns } from '../../../src/pipeline/gather/count-columns.ts'
import { planOf } from '../../support/atlas-text.ts'

it('are numerators, denominators, groups and their totals; not published values', () =>
  expect([...countColumns(planOf())]).toEqual(['ew.arm', 'ew.alle']))
it('are both sides of a pair', () => {
  const pair = planOf([
    'groups:\n    arme: { count: ew.arm, of: ew.alle }\n  measures: [segregation-index, isolation]',
    'pairs: [[ew.arm, ew.quote]]\n  measures: [isolation]',
  ])
  expect([...countColumns(pair)]).toContain('ew.quote')
})
it('are all groups of a set', () =>
  expect([
    ...countColumns(
      planOf([
        '  measures: [segregation-index',
        '  sets: { alle: { groups: [ew.arm, ew.quote] } }\n  measures: [segregation-index',
      ]),
    ),
  ]).toContain('ew.quote'))
