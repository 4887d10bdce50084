import { describe, expect, it } from 'vitest'
import { sampleQuantile, type QuantileType } from '../../src/math/sample-quantile.ts'
import { agree } from '../support/agree.ts'
import { mss, variants } from '../support/mss.ts'

const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

describe.each(types)('type %i', (type) => {
  it.each(Object.keys(variants))('is that of R 4.2.2 on kunststadt-64, %s', (indicator) => {
    const ascending = Float64Array.from(
      mss.filter(({ valid }) => valid),
      (row) => row.values[indicator]!,
    ).sort()
    ;[1, 2, 5, 10, 15, 18, 19].forEach((part, i) =>
      agree(sampleQuantile(ascending, [part, 20], type), variants[indicator]!.quantiles_all_types[`type${type}`][i]!),
    )
  })
  it('ends at the lowest and the highest', () => {
    expect(sampleQuantile([3, 5, 9], [0, 4], type)).toBe(3)
    expect(sampleQuantile([3, 5, 9], [4, 4], type)).toBe(9)
  })
  it('never falls as the probability rises', () => {
    const values = [1, 1, 2, 5, 5, 8, 13]
    for (let k = 1; k <= 60; k++)
      expect(sampleQuantile(values, [k, 60], type)).toBeGreaterThanOrEqual(sampleQuantile(values, [k - 1, 60], type))
  })
  it('of one number is that number, and of nothing NaN', () => {
    expect(sampleQuantile([7], [1, 3], type)).toBe(7)
    expect(sampleQuantile([], [1, 2], type)).toBeNaN()
  })
})
// by hand: 1 2 3 4, the quarter: n·p = 1; types 1 to 3 take 1, the mean of 1 and 2, and the even one of 0 and 1 half-way;
// types 4 to 9 lie at places 1, 1.5, 1.25, 1.75, 17/12 and 1.4375
it.each([
  [1, 1],
  [2, 1.5],
  [3, 1],
  [4, 1],
  [5, 1.5],
  [6, 1.25],
  [7, 1.75],
  [8, 17 / 12],
  [9, 1.4375],
] as const)('type %i of a worked example', (type: QuantileType, want) =>
  expect(sampleQuantile([1, 2, 3, 4], [1, 4], type)).toBeCloseTo(want, 14),
)
it('is exactly the number it falls on', () => {
  const values = Array.from({ length: 91 }, (_, i) => i * 0.1)
  for (let k = 1; k < 10; k++) expect(sampleQuantile(values, [k, 10], 7)).toBe(values[9 * k])
  for (let k = 1; k < 7; k++) expect(sampleQuantile(values.slice(0, 70), [k, 7], 1)).toBe(values[10 * k - 1])
})
