import { describe, expect, it } from 'vitest'
import { multigroupGini } from '../../../src/measures/multigroup/multigroup-gini.ts'
import { agreesWith } from '../../support/multigroup-cases.ts'

const value = (...groups: number[][]) => multigroupGini.compute({ groups: groups.map((group) => Object.freeze(group)) })

describe('multigroup-gini', () => {
  it('is 0 when all areas have the mix of the city', () =>
    expect(value([1, 2, 3], [10, 20, 30], [4, 8, 12])).toBeCloseTo(0, 12))
  it('is 1 when every group lives by itself', () => expect(value([7, 0, 0], [0, 5, 0], [0, 0, 9])).toBeCloseTo(1, 12))
  it('is undefined with one group only', () => {
    expect(value([1, 2])).toBeNaN()
    expect(value([1, 2], [0, 0])).toBeNaN()
  })
  it('does not change with a group that nobody belongs to', () =>
    expect(value([3, 1], [1, 2], [2, 2], [0, 0])).toBe(value([3, 1], [1, 2], [2, 2])))

  // by hand: pairs of the two areas, each half of the city: ΣΣ ¼ |pᵢ − pⱼ| = ½ (⅔ + 0 + ⅔) = ⅔; G = ⅔ / (2 · ⅔)
  it('agrees with a worked example', () => expect(value([4, 0], [2, 2], [0, 4])).toBeCloseTo(1 / 2, 12))
  it('agrees with the sum over all pairs of areas', () => {
    const groups = [
      [5, 1, 7, 0],
      [3, 3, 1, 2],
      [0, 4, 4, 9],
    ]
    const t = [0, 1, 2, 3].map((i) => groups.reduce((sum, g) => sum + g[i]!, 0))
    const T = t.reduce((a, b) => a + b)
    const P = groups.map((g) => g.reduce((a, b) => a + b) / T)
    const pairs = groups.flatMap((g) =>
      t.flatMap((ti, i) => t.map((tj, j) => ti * tj * Math.abs(g[i]! / ti - g[j]! / tj))),
    )
    const I = P.reduce((sum, p) => sum + p * (1 - p), 0)
    expect(value(...groups)).toBeCloseTo(pairs.reduce((a, b) => a + b) / (2 * T * T * I), 12)
  })
})

agreesWith(multigroupGini, {
  'PySAL segregation 2aa26d8, MultiGini': ({ pysal }) => pysal.MultiGini!,
})
