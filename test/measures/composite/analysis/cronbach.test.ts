import { describe, expect, it } from 'vitest'
import { cronbach } from '../../../../src/measures/composite/analysis/cronbach.ts'
import { stream } from '../../../../src/math/stream.ts'

const f = (...values: number[]) => Float64Array.from(values)

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
  expect(reason!.de).toMatch(/am stärksten a und b \(r = −0,98\): Richtungen prüfen/)
  expect(reason!.en).toMatch(/most of all a and b \(r = −0\.98\)/)
})

it('leaves out areas that lack one', () =>
  expect(cronbach(['a', 'b'], [f(1, 2, NaN, 3), f(1, 2, 9, 3)])).toEqual({ alpha: 1, areas: 3, reason: null }))

it.each([
  [['a'], [f(1, 2)], NaN, /alone/],
  [['a', 'b'], [f(1, 1), f(2, 2)], NaN, /no differences/],
  [['a', 'b'], [f(1, 2, 3), f(3, 2, 1)], -Infinity, /against/],
  [['a', 'b'], [f(1, NaN), f(NaN, 2)], NaN, /no differences/],
])('%j says why not', (ids, columns, alpha, says) => {
  const got = cronbach(ids, columns)
  expect(got.alpha).toBe(alpha)
  expect(got.reason!.en).toMatch(says)
})

describe('of random indicators', () => {
  const draw = stream(5, 0)
  const columns = Array.from({ length: 4 }, (_, k) => Float64Array.from({ length: 30 }, () => draw() * (k + 1)))
  columns.forEach((column, k) => k > 0 && column.forEach((x, i) => (column[i] = x + columns[0]![i]!)))
  const ids = ['a', 'b', 'c', 'd']
  const { alpha } = cronbach(ids, columns)
  // k² times the mean covariance of different indicators, over the sum of all covariances
  it('is what covariances say', () => {
    const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / 30)
    const covariance = (p: number, q: number) =>
      columns[p]!.reduce((sum, x, i) => sum + (x - means[p]!) * (columns[q]![i]! - means[q]!), 0) / 29
    let [apart, all] = [0, 0]
    for (let p = 0; p < 4; p++)
      for (let q = 0; q < 4; q++) {
        all += covariance(p, q)
        if (p !== q) apart += covariance(p, q)
      }
    expect(alpha).toBeCloseTo((16 * (apart / 12)) / all, 10)
  })
  it('does not depend on the order of areas or indicators, nor on a common unit', () => {
    const back = cronbach(
      ids.toReversed(),
      columns.map((column) => column.toReversed().map((x) => 7 * x - 3)).toReversed(),
    )
    expect(back.alpha).toBeCloseTo(alpha, 10)
  })
})
