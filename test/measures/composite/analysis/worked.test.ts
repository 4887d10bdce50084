import { describe, expect, it } from 'vitest'
import { compensability } from '../../../../src/measures/composite/analysis/compensability.ts'
import { cronbach } from '../../../../src/measures/composite/analysis/cronbach.ts'
import { doubleCounting } from '../../../../src/measures/composite/analysis/double-counting.ts'
import { effectiveWeights } from '../../../../src/measures/composite/analysis/effective-weights.ts'
import { exchange, slope } from '../../../../src/measures/composite/analysis/exchange.ts'
import { compoundGrowth, trendGrowth } from '../../../../src/measures/composite/analysis/growth.ts'
import { influence } from '../../../../src/measures/composite/analysis/influence.ts'
import { related } from '../../../../src/measures/composite/analysis/related.ts'
import { standings } from '../../../../src/measures/composite/analysis/standings.ts'
import { statistics } from '../../../../src/measures/composite/analysis/statistics.ts'

const f = (...values: number[]) => Float64Array.from(values)

describe('cronbach', () => {
  it('is 1 where both say the same', () =>
    expect(cronbach(['a', 'b'], [f(1, 2, 3), f(1, 2, 3)])).toEqual({ alpha: 1, areas: 3, reason: null }))
  // products of distances from the means: 2 + 2 + 0 + 0 + 2 = 6, squares 10 and 10, so r = 0.6 and α = 2r / (1 + r)
  it('of two, by hand', () => {
    const { alpha } = cronbach(['a', 'b'], [f(1, 2, 3, 4, 5), f(2, 1, 5, 3, 4)])
    const r = 0.6
    expect(alpha).toBeCloseTo((2 * r) / (1 + r), 12)
  })
  it('below 0 it names the pair that runs against one another', () => {
    const { alpha, reason } = cronbach(['a', 'b', 'c'], [f(1, 2, 3, 4), f(4, 3, 2, 0), f(1, 3, 2, 2)])
    expect(alpha).toBeLessThan(0)
    expect(reason!.de).toMatch(/am stärksten a, b \(r = −0,98\): Richtungen prüfen/)
    expect(reason!.en).toMatch(/most of all a, b \(r = −0\.98\)/)
  })
  it('leaves out areas that lack one', () =>
    expect(cronbach(['a', 'b'], [f(1, 2, NaN, 3), f(1, 2, 9, 3)]).areas).toBe(3))
  it.each([
    [['a'], [f(1, 2)], NaN, /alone/],
    [['a', 'b'], [f(1, 1), f(2, 2)], NaN, /no differences/],
    [['a', 'b'], [f(1, 2, 3), f(3, 2, 1)], -Infinity, /against/],
  ])('%j says why not', (ids, columns, alpha, says) => {
    const got = cronbach(ids, columns)
    expect(got.alpha).toBe(alpha)
    expect(got.reason!.en).toMatch(says)
  })
})

it('effective weights multiply shares up the tree', () => {
  const level = { weigh: { method: 'declared' }, aggregate: { method: 'mean' } } as const
  const node = (id: string, children: string[], weights: number[]) => ({
    id,
    children,
    weights: Float64Array.from(weights),
    level,
    rests: {},
    scales: [],
  })
  const got = effectiveWeights({ nodes: [node('x', ['a', 'b'], [1, 3]), node('top', ['x', 'c'], [2, 2])] })
  expect(Object.fromEntries(got)).toEqual({ top: 1, x: 0.5, c: 0.5, a: 0.125, b: 0.375 })
})

it('influence is a share of correlations', () => {
  const got = influence(
    [
      { id: 'a', values: f(1, 2, 3, 4) },
      { id: 'b', values: f(1, 3, 2, 4) },
    ],
    f(1, 2, 3, 4),
  )
  expect(got.map(({ share }) => share)).toEqual([1 / 1.8, 0.8 / 1.8].map((x) => expect.closeTo(x, 12) as number))
})

describe('double counting', () => {
  const indicators = ['sgb2', 'kinderarmut', 'alo', 'wohnen'].map((id) => ({
    id,
    parent: id === 'wohnen' ? 'y' : 'x',
  }))
  const columns = [f(1, 2, 3, 4, 5), f(2, 1, 5, 3, 4), f(1, 2, 3, 4, 6), f(1, 2, 3, 4, 5)]
  const found = doubleCounting(indicators, columns, { sgb2: ['kinderarmut', 'nirgends'] })
  it('names what is contained by definition, whatever it correlates', () => {
    expect(found[0]).toMatchObject({ first: 'sgb2', second: 'kinderarmut', contained: true })
    expect(found[0]!.text.de).toBe('sgb2 enthält kinderarmut (r = 0,60): wer dort zählt, zählt im Index doppelt')
  })
  it('names what hardly differs within a sub-index, not across', () =>
    expect(found.slice(1).map(({ first, second }) => [first, second])).toEqual([['sgb2', 'alo']]))
  it('related in both directions', () =>
    expect(
      related({ a: f(1, 2, 3), b: f(3, 2, 1), c: f(1, 3, 1) }, 0.9).map(({ first, second, r }) => [
        first,
        second,
        r.toFixed(9),
      ]),
    ).toEqual([['a', 'b', '-1.000000000']]))
})

describe('compensation', () => {
  // Means 5, 5.5, 3⅔: the second is first by its 9 alone, but loses to the first in two parts of three
  const parts = {
    columns: [f(5, 4, 3), f(5, 3.5, 4), f(5, 9, 4)],
    weights: [1, 1, 1],
  }
  const { full, none, gain, gap } = compensability(parts)
  it('by hand', () => {
    expect([...full]).toEqual([2, 1, 3])
    expect([...none]).toEqual([1, 2, 3])
    expect([...gain]).toEqual([-1, 1, 0])
    expect([...gap]).toEqual([0, 5.5, 1])
  })
  it('an area that lacks a part has no place', () =>
    expect(compensability({ columns: [f(1, NaN), f(2, 3)], weights: [1, 1] }).full[1]).toBeNaN())
})

describe('rates of exchange', () => {
  it('by hand: weights 2 : 1, 5 and 10 points per unit', () =>
    expect([...exchange([2, 1], [5, 10])]).toEqual([1, 1, 1, 1]))
  it('slope of a straight scale', () => expect(slope(f(1, 3, NaN, 2), f(0, 100, NaN, 50))).toBe(50))
  it('none of a bent one', () => expect(slope(f(1, 2, 3), f(0, 10, 100))).toBeNaN())
  it('none of one value', () => expect(slope(f(2, 2), f(0, 0))).toBeNaN())
})

it('standings, best place first', () =>
  expect(standings(['a', 'b', 'c'], [f(1, 2), f(5, 3), f(NaN, 1)], 0)).toEqual([
    { id: 'b', rank: 1, value: 5 },
    { id: 'a', rank: 2, value: 1 },
  ]))

it('statistics by hand', () =>
  expect(statistics(f(0, -0, 2, NaN, 6))).toMatchObject({
    n: 4,
    min: 0,
    max: 6,
    mean: 2,
    quartiles: [0, 1, 3],
    sd: Math.sqrt(8),
    notZero: 2,
    distinct: 3,
    mostFrequent: 2,
  }))

describe('growth', () => {
  it('compound: 100 to 121 in two years is 10 % a year', () =>
    expect(compoundGrowth([2021, 2019, 2020], [121, 100, NaN])).toBeCloseTo(0.1, 12))
  it('compound: none from 0 or across 0', () => {
    expect(compoundGrowth([1, 2], [0, 3])).toBeNaN()
    expect(compoundGrowth([1, 2], [-1, 3])).toBeNaN()
    expect(compoundGrowth([1, 2], [0, 0])).toBe(0)
    expect(compoundGrowth([1], [4])).toBeNaN()
  })
  // 4, 4, 7 in years 1 2 3: slope 1.5, begins at 3.5
  it('trend, by hand', () => expect(trendGrowth([1, 2, 3], [4, 4, 7])).toBeCloseTo((100 * 1.5) / 3.5, 12))
  it('trend of one year there is none', () => expect(trendGrowth([1, 2], [NaN, 4])).toBeNaN())
})
