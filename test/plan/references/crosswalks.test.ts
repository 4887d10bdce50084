import { describe, expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

const earlier = (more: string): [string, string] => [
  '  levels:',
  `  earlier:\n    - gebietsstand: 2019-01-01\n      file: alt.geojson\n      crosswalk: { file: u.csv, from: A, to: B, weight: W, by: area${more} }\n  levels:`,
]

it('a column that no source declares', () =>
  expect(onlyProblem([earlier(', counts: [ew.viele]')], 'ew.viele')).toMatchObject({ code: 'ATL-0106' }))
it('old and new key from one column', () =>
  expect(
    onlyProblem(
      [['to: B', 'to: A'] as const].map(() => [earlier('')[0], earlier('')[1].replace('to: B', 'to: A')] as const),
      'A, weight',
    ),
  ).toMatchObject({
    code: 'ATL-0107',
  }))
it('slivers without normalise', () =>
  expect(onlyProblem([earlier(', slivers: 0.01')], '0.01')).toMatchObject({ code: 'ATL-0107' }))

const status = 'status: [armut, wahl]'
describe('dynamics across a crosswalk', () => {
  it('must say what becomes of estimates', () =>
    expect(onlyProblem([earlier(''), [status, `${status}\n    dynamics: { over: 1 }`]], 'dynamics')).toMatchObject({
      code: 'ATL-0104',
    }))
  it.each(['leave-out', 'assess'])('and may say %s', (word) =>
    expect(
      planOf(earlier(''), [status, `${status}\n    dynamics: { over: 1, estimated: ${word} }`]).index['sozial']!
        .dynamics,
    ).toMatchObject({ kind: 'over', over: 1, estimated: word }),
  )
})

describe('proxy', () => {
  const value = 'value: ew.quote, unit: "%"'
  it('is a column', () =>
    expect(onlyProblem([[value, 'value: ew.quote, proxy: ew.viele, unit: "%"']], 'ew.viele')).toMatchObject({
      code: 'ATL-0106',
    }))
  it('is for shares: a mean or a median is refused', () =>
    expect(
      onlyProblem([[value, 'value: ew.quote, proxy: ew.alle, unit: Jahre']], 'ew.alle, unit: Jahre'),
    ).toMatchObject({
      code: 'ATL-0107',
      value: 'ew.alle',
    }))
  it('stands in the plan', () =>
    expect(planOf([value, 'value: ew.quote, proxy: ew.alle, unit: "%"']).indicators['wahl']!.value).toEqual({
      kind: 'published',
      column: 'ew.quote',
      proxy: 'ew.alle',
    }))
})

describe('segregation.areas', () => {
  const measures = 'measures: [segregation-index, isolation]'
  it('base needs a crosswalk', () =>
    expect(onlyProblem([[measures, `${measures}\n  areas: base`]], 'base', 2)).toMatchObject({ code: 'ATL-0107' }))
  it('base is fine with one', () =>
    expect(planOf(earlier(''), [measures, `${measures}\n  areas: base`]).segregation!.areas).toBe('base'))
})
