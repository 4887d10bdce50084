import { expect, it } from 'vitest'
import { planOf } from '../../support/atlas-text.ts'

const measures = 'measures: [segregation-index, isolation]'
const resolved = (text: string) => planOf([measures, text]).segregation!

it('groups against all', () =>
  expect(planOf().segregation).toMatchObject({
    groups: [{ id: 'arme', label: { de: 'arme', en: 'arme' }, count: 'ew.arm', against: { total: 'ew.alle' } }],
    measures: ['segregation-index', 'isolation'],
    levels: ['raum'],
  }))
it('pairs behind the groups', () =>
  expect(
    resolved(
      `pairs: [[ew.arm, ew.alle], { id: paar, label: { de: P, en: Q }, of: [ew.quote, ew.arm] }]\n  ${measures}`,
    ).groups.slice(1),
  ).toEqual([
    { id: 'ew.arm', label: { de: 'ew.arm', en: 'ew.arm' }, count: 'ew.arm', against: { other: 'ew.alle' } },
    { id: 'paar', label: { de: 'P', en: 'Q' }, count: 'ew.quote', against: { other: 'ew.arm' } },
  ]))
it.each([
  ['all', ['raum', 'stadtteil']],
  ['base', ['raum']],
  ['[stadtteil]', ['stadtteil']],
  ['[stadtteil, stadtteil]', ['stadtteil']],
])('levels %s', (levels, names) => expect(resolved(`${measures}\n  levels: ${levels}`).levels).toEqual(names))
it('a measure named twice runs once', () =>
  expect(resolved('measures: [isolation, isolation]').measures).toEqual(['isolation']))
