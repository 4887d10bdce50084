import { sum } from '../../math/sum.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Deviation } from '../../model/measure.ts'
import { deviation } from './deviation.ts'
import { linkSums } from './link-sums.ts'
import { pairs, type Pairs } from './pairs.ts'
import type { Arranged } from './statistics.ts'

/** A number of borders, and what it would be if as many black areas lay anywhere. */
export interface JoinCount extends Deviation {
  readonly count: number
}

export interface JoinCountTest {
  /** Borders between two areas of the kind asked for (black), between two others (white), and between one of each. */
  readonly BB: JoinCount
  readonly WW: JoinCount
  readonly BW: JoinCount
}

/** Borders of a kind for any arrangement of areas that are black (1) or white (0), for `permutationTest`. */
export const joins = {
  BB:
    ({ i, j, weight }) =>
    (x) =>
      sum(weight, (w, k) => w * x[i[k]] * x[j[k]]) / 2,
  WW:
    ({ i, j, weight }) =>
    (x) =>
      sum(weight, (w, k) => w * (1 - x[i[k]]) * (1 - x[j[k]])) / 2,
  BW:
    ({ i, j, weight }) =>
    (x) =>
      sum(weight, (w, k) => w * (x[i[k]] - x[j[k]]) ** 2) / 2,
} as const satisfies Record<string, (pairs: Pairs) => Arranged>

/**
 * Join counts: whether areas of a kind lie together. Each border counts once with its weight (½ ΣΣ of both directions).
 * Expectation and variance when as many black areas are dealt out to the map by lot (nonfree sampling). p is two-sided
 * and takes the count for normal: with few areas of a kind ask `permutationTest` of `joins` instead.
 * Needs four areas for the variance. O(links). Cliff & Ord (1981), Spatial Processes, pp. 19–20, 37–39.
 */
export function joinCountTest(black: ArrayLike<boolean>, neighbours: Neighbours): JoinCountTest {
  const n = black.length
  const linked = pairs(neighbours)
  const { S0, S1, S2 } = linkSums(linked, n)
  const x = Float64Array.from(black, Number)
  const nB = sum(x)
  return {
    BB: same(joins.BB(linked)(x), nB),
    WW: same(joins.WW(linked)(x), n - nB),
    BW: mixed(joins.BW(linked)(x), nB, n - nB),
  }

  /** Products of falling factorials: the chance that so many given areas are all black. */
  function chance(m: number, k: number): number {
    let p = 1
    for (let i = 0; i < k; i++) p *= (m - i) / (n - i)
    return p
  }

  function same(count: number, m: number): JoinCount {
    const [p2, p3, p4] = [chance(m, 2), chance(m, 3), chance(m, 4)]
    const expected = (S0 * p2) / 2
    const square = (S1 * p2 + (S2 - 2 * S1) * p3 + (S0 ** 2 + S1 - S2) * p4) / 4
    return { count, ...deviation(count, expected, square - expected ** 2) }
  }

  function mixed(count: number, b: number, w: number): JoinCount {
    const both = (2 * b * w) / (n * (n - 1))
    const expected = (S0 * both) / 2
    const three = (b * w * (b + w - 2)) / (n * (n - 1) * (n - 2))
    const four = (4 * b * (b - 1) * w * (w - 1)) / (n * (n - 1) * (n - 2) * (n - 3))
    const square = (S1 * both + (S2 - 2 * S1) * three + (S0 ** 2 + S1 - S2) * four) / 4
    return { count, ...deviation(count, expected, square - expected ** 2) }
  }
}
