import { describe, expect, it } from 'vitest'
import type { IndexScore, IndicatorScore, LocalScore, SegregationContribution } from '../../src/model/score.ts'
import type { TypeScore } from '../../src/model/typology.ts'
import { release } from '../../src/protect/release.ts'
import { indexScore, indicatorScore } from '../render/city.ts'
import { localScore } from '../render/segregation-scores.ts'

const klasse = { number: 1, label: { de: 'a', en: 'a' }, sign: '1' }
const gate = (parts: { indicators?: IndicatorScore[]; indices?: IndexScore[] }, least = 3) =>
  release({ indicators: [], indices: [], segregation: [], ...parts }, () => least)
const shown = indicatorScore({ value: 20, numerator: 10, denominator: 50, rank: 1, z: 0.5, klasse })

it('lets through what may be shown, as it is', () => {
  const results = { indicators: [shown], indices: [indexScore({ value: 1, rank: 1 })], segregation: [] }
  expect(release(results, () => 3)).toBe(results)
})
it('lets missing values through', () =>
  expect(() =>
    gate({ indicators: [indicatorScore({ status: 'secret' })], indices: [indexScore({ status: 'void' })] }),
  ).not.toThrow())
it('lets 0 and all through', () =>
  expect(() =>
    gate({
      indicators: [indicatorScore({ numerator: 0, denominator: 9 }), indicatorScore({ numerator: 9, denominator: 9 })],
    }),
  ).not.toThrow())

it('stops a local value or class beside its status', () => {
  const local = (part: Partial<LocalScore>) => () =>
    release({ indicators: [], indices: [], segregation: [], local: [localScore(part)] }, () => 3)
  expect(local({})).not.toThrow()
  expect(local({ value: NaN, status: 'secret' })).not.toThrow()
  expect(local({ status: 'secret' })).toThrow('disclosure gate')
  expect(local({ value: NaN, status: 'void', p: 0.1 })).toThrow('disclosure gate')
  expect(local({ value: NaN, status: 'void', klasse })).toThrow('disclosure gate')
})

it('stops what an area adds beside its status', () => {
  const added = (part: Partial<SegregationContribution>) => () => {
    const one = {
      ...localScore(),
      kind: 'parts',
      city: { value: 0.3, areas: 6, whole: true },
      part: NaN,
      since: null,
      change: NaN,
    } as const
    return release({ indicators: [], indices: [], segregation: [], contributions: [{ ...one, ...part }] }, () => 3)
  }
  expect(added({})).not.toThrow()
  expect(added({ value: NaN, status: 'secret' })).not.toThrow()
  for (const number of ['value', 'part', 'change'] as const)
    expect(added({ value: NaN, status: 'secret', [number]: 0.1 })).toThrow('disclosure gate')
})

it('stops a type beside its status, or made of a value that is not shown', () => {
  const { raum, name, ebene, year } = shown
  const type = { number: 1, label: { de: 'Typ 1', en: 'Type 1' } }
  const place = { raum, name, ebene, year, typology: 'typen', indicators: [shown.indicator], before: null }
  const none = {
    type: null,
    silhouette: NaN,
    stability: NaN,
    other: null,
    between: false,
    note: null,
    estimated: false,
  }
  const typed =
    (part: Partial<TypeScore>, indicators = [shown]) =>
    () =>
      release(
        { indicators, indices: [], segregation: [], types: [{ ...place, ...none, status: 'ok', ...part }] },
        () => 3,
      )
  expect(typed({ type, silhouette: 0.5, stability: 1 })).not.toThrow()
  expect(typed({ status: 'secret' })).not.toThrow()
  expect(typed({ type }, [])).toThrow('disclosure gate: a type made of a value that is not shown')
  expect(typed({ type, indicators: [shown.indicator, 'other'] })).toThrow('not shown')
  for (const part of [{ type }, { silhouette: 0 }, { stability: 0 }, { other: { number: 2, share: 0.1 } }])
    expect(typed({ status: 'secret', ...part })).toThrow('a type beside its status')
})

describe('stops', () => {
  it.each([
    ['value', { value: 0 }],
    ['numerator', { numerator: 10 }],
    ['denominator', { denominator: 50 }],
    ['z', { z: 0 }],
    ['rank', { rank: 1 }],
    ['class', { klasse }],
  ] as [string, Partial<IndicatorScore>][])('an indicator with a %s beside its status', (_, part) =>
    expect(() => gate({ indicators: [shown, indicatorScore({ status: 'secret', ...part })] })).toThrow(
      'disclosure gate: a number beside its status (01010101, 2024)',
    ),
  )
  it.each([
    ['value', { value: 0 }],
    ['sum', { sum: 0 }],
    ['rank', { rank: 1 }],
    ['dynamics', { dynamicsValue: 0.1 }],
    ['sum of the dynamics', { dynamicsSum: 0.1 }],
    ['class', { klasse }],
    ['class of the dynamics', { dynamics: klasse }],
  ] as [string, Partial<IndexScore>][])('an index with a %s beside its status', (_, part) =>
    expect(() => gate({ indices: [indexScore({ status: 'void', ...part })] })).toThrow('a number beside its status'),
  )
  it.each([
    [1, 50],
    [2, 50],
    [48, 50],
    [49, 50],
  ])('%i of %i', (numerator, denominator) =>
    expect(() => gate({ indicators: [indicatorScore({ numerator, denominator })] })).toThrow(
      'a count below the minimum',
    ),
  )
  it('by the minimum of each indicator', () => {
    const score = indicatorScore({ numerator: 5, denominator: 50 })
    const results = { indicators: [score], indices: [], segregation: [] }
    expect(() => release(results, (id) => (id === 'kinderarmut' ? 10 : 3))).toThrow('a count below the minimum')
    expect(() => release(results, (id) => (id === 'kinderarmut' ? 3 : 10))).not.toThrow()
  })
})

it('stops ranges of ranks of an area that is not assessed', () => {
  const { raum, name, ebene, year, index } = indexScore({})
  const range = {
    raum,
    name,
    ebene,
    year,
    index,
    rank: 1,
    median: 1,
    low: 1,
    high: 2,
    klasse: null,
    shares: [],
    unranked: 0,
    unclassed: 0,
  }
  const results = (status: IndexScore['status']) => ({
    indicators: [],
    indices: [indexScore(status === 'ok' ? { value: 1, rank: 1 } : { status })],
    segregation: [],
    uncertainty: [range],
  })
  expect(() => release(results('ok'), () => 3)).not.toThrow()
  expect(() => release(results('void'), () => 3)).toThrow('of an area that is not assessed')
})

it('stops a change since a year in which an area was not assessed', () => {
  const { raum, name, ebene, year, index } = indexScore({})
  const change = {
    raum,
    name,
    ebene,
    year,
    index,
    since: (year - 2) as typeof year,
    before: null,
    now: null,
    relative: 0,
    absolute: 0,
    within: false,
    oneScale: false,
    values: { before: 0, now: 0, common: 0, earlier: { before: 0, now: 0 } },
    series: [],
    trend: 0,
    acceleration: 0,
    estimated: false,
  }
  const ok = indexScore({ value: 1, rank: 1 })
  const results = (indices: IndexScore[]) => ({ indicators: [], indices, segregation: [], development: [change] })
  expect(() => release(results([ok, { ...ok, year: change.since }]), () => 3)).not.toThrow()
  expect(() => release(results([ok]), () => 3)).toThrow('a change of an area that is not assessed')
})
