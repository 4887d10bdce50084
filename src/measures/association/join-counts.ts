import type { Neighbours } from '../../model/neighbours.ts'
import { deviation, type Deviation } from './deviation.ts'
import { linkSums } from './link-sums.ts'
import { pairs } from './pairs.ts'

/** A number of borders, and what it would be if as many black areas lay anywhere. */
export interface JoinCount extends Deviation {
  readonly count: number
}

export interface JoinCounts {
  /** Borders between two areas of the kind asked for (black), between two others (white), and between one of each. */
  readonly BB: JoinCount
  readonly WW: JoinCount
  readonly BW: JoinCount
}

/**
 * Join counts: whether areas of a kind lie together. Each border counts once with its weight (½ ΣΣ of both directions).
 * Expectation and variance when as many black areas are dealt out to the map by lot (nonfree sampling). p is two-sided.
 * Needs four areas for the variance. O(links). Cliff & Ord (1981), Spatial Processes, pp. 19–20, 37–39.
 */
export function joinCounts(black: ArrayLike<boolean>, neighbours: Neighbours): JoinCounts {
  const n = black.length
  const linked = pairs(neighbours)
  const { S0, S1, S2 } = linkSums(linked, n)
  const kinds = Array.from(black)
  const nB = kinds.filter(Boolean).length
  let [BB, WW, BW] = [0, 0, 0]
  linked.weight.forEach((w, k) => {
    const [a, b] = [kinds[linked.i[k]]!, kinds[linked.j[k]]!]
    if (a && b) BB += w / 2
    else if (!a && !b) WW += w / 2
    else BW += w / 2
  })
  return { BB: same(BB, nB), WW: same(WW, n - nB), BW: mixed(BW, nB, n - nB) }

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
