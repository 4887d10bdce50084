import { describe, expect, it } from 'vitest'
import { correlations } from '../../src/math/correlations.ts'
import { kendall } from '../../src/math/kendall.ts'
import { midRank } from '../../src/math/mid-rank.ts'
import { pearson } from '../../src/math/pearson.ts'
import { spearman } from '../../src/math/spearman.ts'

const x = Object.freeze([3, 1, 4, 1, 5, 9, 2, 6])
const y = Object.freeze([2, 7, 1, 8, 2, 8, 1, 8])

// scipy 1.17.1: stats.pearsonr, stats.spearmanr, stats.kendalltau of x and y
describe.each([
  ['pearson', pearson, 0.2096553190730121],
  ['spearman', spearman, 0.19885368120992467],
  ['kendall', kendall, 0.16051447078102563],
])('%s', (_, of, want) => {
  it('agrees with scipy', () => expect(of(x, y)).toBeCloseTo(want, 12))
  it('goes both ways', () => expect(of(y, x)).toBeCloseTo(want, 12))
  it('is 1 with itself and −1 with its mirror', () => {
    expect(of(x, x)).toBeCloseTo(1, 12)
    expect(
      of(
        x,
        x.map((v) => -v),
      ),
    ).toBeCloseTo(-1, 12)
  })
  it('leaves out rows that lack one', () => expect(of([...x, NaN, 4], [...y, 3, NaN])).toBeCloseTo(want, 12))
  it('is undefined where one does not vary', () => expect(of([1, 1, 1], [1, 2, 3])).toBeNaN())
})

it('pearson of two that cancel to rounding stays within −1 and 1', () =>
  expect(Math.abs(pearson([0.1, 0.2, 0.3], [0.3, 0.6, 0.9]))).toBeLessThanOrEqual(1))

it('correlations of every column with every other', () =>
  expect(
    [
      ...correlations(
        [
          [1, 2, 3],
          [3, 2, 1],
          [1, 3, 2],
        ],
        spearman,
      ),
    ].map((r) => r.toFixed(6)),
  ).toEqual([1, -1, 0.5, -1, 1, -0.5, 0.5, -0.5, 1].map((r) => r.toFixed(6))))

it('middle ranks', () => expect([...midRank([10, 20, NaN, 20, 5])]).toEqual([2, 3.5, NaN, 3.5, 1]))
