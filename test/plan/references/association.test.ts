import { expect, it } from 'vitest'
import { edited, onlyProblem, planOf, problems } from '../../support/atlas-text.ts'

const measures = 'measures: [segregation-index, isolation]'
const groups = '    arme: { count: ew.arm, of: ew.alle }\n'
const two = [groups, `${groups}    wahl: { count: ew.quote, of: ew.alle }\n`] as const

it.each([
  ['neighbours: queen', { neighbours: 0 }],
  ['neighbours: border', { neighbours: 2 }],
  ['neighbours: { knn: 5 }', { neighbours: 3, k: 5 }],
  ['neighbours: { distance: 1.5 }', { neighbours: 4, km: 1.5 }],
])('%s holds for measures of association alone', (text, given) =>
  expect(planOf([measures, `measures: [isolation, moran]\n  ${text}`]).segregation!.measures).toEqual([
    { id: 'isolation', given: {} },
    { id: 'moran', given },
  ]),
)
it('what a measure says for itself comes first', () => {
  const { measures: asked, local } = planOf([
    measures,
    'measures: [{ measure: moran, neighbours: rook }, { measure: geary, k: 3 }]\n  local: [local-moran]\n  neighbours: { knn: 5 }',
  ]).segregation!
  expect(asked).toEqual([
    { id: 'moran', given: { neighbours: 1 } },
    { id: 'geary', given: { neighbours: 3, k: 3 } },
  ])
  expect(local).toEqual([{ id: 'local-moran', given: { neighbours: 3, k: 5 } }])
})
it.each(['koenigin', '{ knn: 0 }', '{ knn: 2.5 }', '{ distance: -1 }', '{ knn: 3, distance: 1 }'])(
  'neighbours that are none: %s',
  (text) =>
    expect(problems(edited([measures, `measures: [moran]\n  neighbours: ${text}`]))).toMatchObject([
      { code: expect.stringMatching(/ATL-010[35]/), row: 25 },
    ]),
)
it('neighbours that no measure asks for', () =>
  expect(onlyProblem([[measures, `${measures}\n  neighbours: queen`]], 'neighbours')).toMatchObject({
    code: 'ATL-0107',
    found: { en: 'no measure of association is named' },
  }))
it('a parameter that does nothing', () => {
  expect(onlyProblem([[measures, 'measures: [{ measure: moran, k: 4 }]']], 'k: 4')).toMatchObject({
    code: 'ATL-0107',
    expected: { en: 'k only with neighbours: knn' },
  })
  expect(
    onlyProblem([[measures, 'measures: [isolation]\n  local: [{ measure: local-moran, km: 2 }]']], 'km: 2'),
  ).toMatchObject({ code: 'ATL-0107' })
})
it('a parameter of a measure of areas that is none', () =>
  expect(
    onlyProblem([[measures, 'measures: [isolation]\n  local: [{ measure: local-moran, b: 2 }]']], 'b: 2'),
  ).toMatchObject({ code: 'ATL-0103' }))

it('a group around another', () => {
  const { around } = planOf([...two], [measures, 'around: [[arme, wahl]]\n  measures: [bivariate-moran]']).segregation!
  expect(around).toMatchObject([{ group: { id: 'arme', count: 'ew.arm' }, second: { id: 'wahl', count: 'ew.quote' } }])
})
it('a group around that is none, with the nearest', () =>
  expect(
    onlyProblem([[...two], [measures, 'around: [[arme, whal]]\n  measures: [bivariate-moran]']], 'whal'),
  ).toMatchObject({ code: 'ATL-0106', remedy: { en: 'did you mean wahl?' } }))
it('a group around itself', () =>
  expect(
    onlyProblem([[measures, 'around: [[arme, arme]]\n  measures: [bivariate-moran]']], '[arme, arme]'),
  ).toMatchObject({ code: 'ATL-0107' }))
it('a group around another without a measure for it, and the measure without such', () => {
  expect(onlyProblem([[...two], [measures, `around: [[arme, wahl]]\n  ${measures}`]], 'around')).toMatchObject({
    code: 'ATL-0107',
  })
  expect(onlyProblem([[measures, 'measures: [bivariate-moran]']], 'bivariate-moran')).toMatchObject({
    code: 'ATL-0107',
    expected: { en: 'segregation.around' },
  })
})
