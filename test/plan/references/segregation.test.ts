import { expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

const measures = 'measures: [segregation-index, isolation]'

it.each([
  ['count', 'count: ew.arm', 'count: ew.amr', 'ew.amr'],
  ['of', 'of: ew.alle', 'of: ew.all', 'ew.all }'],
  ['pair', measures, `pairs: [[ew.arm, ew.reich]]\n  ${measures}`, 'ew.reich'],
  ['named pair', measures, `pairs: [{ id: paar, of: [ew.reich, ew.arm] }]\n  ${measures}`, 'ew.reich'],
])('an unknown column: %s', (_, before, after, name) =>
  expect(onlyProblem([[before, after]], name)).toMatchObject({ code: 'ATL-0106', value: name.split(' ')[0] }),
)
it('a column of text', () =>
  expect(onlyProblem([['count: ew.arm', 'count: ew.grund']], 'ew.grund')).toMatchObject({ code: 'ATL-0107' }))
it('an unknown measure, with the nearest', () =>
  expect(onlyProblem([[measures, 'measures: [isolation, dissimilarty]']], 'dissimilarty')).toMatchObject({
    code: 'ATL-0106',
    value: 'dissimilarty',
    found: { de: 'Maß "dissimilarty" ist unbekannt', en: 'unknown measure "dissimilarty"' },
    remedy: { de: 'gemeint ist vielleicht dissimilarity', en: 'did you mean dissimilarity?' },
  }))
it('an unknown level, with the nearest', () =>
  expect(onlyProblem([[measures, `${measures}\n  levels: [raum, stadteil]`]], 'stadteil')).toMatchObject({
    code: 'ATL-0106',
    expected: { de: 'eine von raum, stadtteil', en: 'one of raum, stadtteil' },
    remedy: { en: 'did you mean stadtteil?' },
  }))
it.each(['base', 'all', '[stadtteil]', '[stadtteil, raum]'])('levels %s are known', (levels) =>
  expect(planOf([measures, `${measures}\n  levels: ${levels}`]).segregation!.levels.length).toBeGreaterThan(0),
)

it('pairs that no measure is for', () =>
  expect(
    onlyProblem([[measures, 'pairs: [[ew.arm, ew.alle]]\n  measures: [segregation-index]']], 'pairs'),
  ).toMatchObject({
    code: 'ATL-0107',
    found: {
      de: 'der segregation-index vergleicht mit allen übrigen; für zwei Gruppen gegeneinander ist kein Maß genannt',
      en: 'the segregation-index compares with everybody else; no measure is named for two groups against each other',
    },
  }))

it('an unknown measure of areas, with the nearest', () =>
  expect(onlyProblem([[measures, `${measures}\n  local: [location-quotent]`]], 'location-quotent')).toMatchObject({
    code: 'ATL-0106',
    remedy: { en: 'did you mean location-quotient?' },
  }))
it('a measure of areas that lacks what it needs', () =>
  expect(onlyProblem([[measures, `${measures}\n  local: [share-type]`]], 'share-type')).toMatchObject({
    code: 'ATL-0107',
    expected: { de: 'segregation.sets', en: 'segregation.sets' },
  }))
