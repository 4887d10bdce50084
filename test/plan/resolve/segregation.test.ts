import { expect, it } from 'vitest'
import { planOf } from '../../support/atlas-text.ts'

const measures = 'measures: [segregation-index, isolation]'
const resolved = (text: string) => planOf([measures, text]).segregation!

it('groups against all', () =>
  expect(planOf().segregation).toMatchObject({
    groups: [{ id: 'arme', label: { de: 'arme', en: 'arme' }, count: 'ew.arm', against: { total: 'ew.alle' } }],
    measures: [
      { id: 'segregation-index', given: {} },
      { id: 'isolation', given: {} },
    ],
    levels: ['raum'],
  }))
it('pairs behind the groups', () =>
  expect(
    resolved(
      `pairs: [[ew.arm, ew.alle], { id: paar, label: { de: P, en: Q }, of: [ew.quote, ew.arm] }]\n  ${measures}`,
    ).groups.slice(1),
  ).toEqual([
    {
      id: 'ew.arm',
      label: { de: 'arme', en: 'arme' },
      count: 'ew.arm',
      against: { other: 'ew.alle', label: { de: 'ew.alle', en: 'ew.alle' } },
    },
    {
      id: 'paar',
      label: { de: 'P', en: 'Q' },
      count: 'ew.quote',
      against: { other: 'ew.arm', label: { de: 'arme', en: 'arme' } },
    },
  ]))
it('a pair says what its second group is called', () =>
  expect(
    resolved(`pairs: [{ id: paar, other: { de: Alle, en: Everybody }, of: [ew.arm, ew.alle] }]\n  ${measures}`)
      .groups[1],
  ).toMatchObject({ label: { de: 'arme' }, against: { other: 'ew.alle', label: { de: 'Alle', en: 'Everybody' } } }))
it.each([
  ['all', ['raum', 'stadtteil']],
  ['base', ['raum']],
  ['[stadtteil]', ['stadtteil']],
  ['[stadtteil, stadtteil]', ['stadtteil']],
])('levels %s', (levels, names) => expect(resolved(`${measures}\n  levels: ${levels}`).levels).toEqual(names))
it('a measure named twice runs once', () =>
  expect(resolved('measures: [isolation, isolation]').measures).toEqual([{ id: 'isolation', given: {} }]))
it('a family is all it holds, and a measure by itself has its own parameters', () => {
  const { measures: all } = resolved('measures: [evenness, {measure: atkinson, b: 0.9}]')
  expect(all.length).toBeGreaterThan(5)
  expect(all.find(({ id }) => id === 'atkinson')).toEqual({ id: 'atkinson', given: { b: 0.9 } })
})
it('a way is named', () =>
  expect(resolved('measures: [{measure: dissimilarity-adjacency, links: rook}]').measures).toEqual([
    { id: 'dissimilarity-adjacency', given: { links: 1 } },
  ]))
it('sets of groups, centre and chance', () =>
  expect(
    resolved(
      'measures: [mutual-information]\n  sets: {n: {groups: [ew.arm, ew.quote], of: ew.alle}}\n  centre: ["0101"]\n  inference: {interval: persons}',
    ),
  ).toMatchObject({
    sets: [{ id: 'n', groups: ['ew.arm', 'ew.quote'], of: 'ew.alle' }],
    centre: ['0101'],
    inference: { interval: 'persons', test: null, draws: 999, seed: 1 },
  }))
