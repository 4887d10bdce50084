import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'
import { mutualInformation } from '../multigroup/mutual-information.ts'
import { composition } from '../multigroup/composition.ts'
import { entropy } from '../multigroup/entropy.ts'

/** M within one area of the higher level. */
export interface Within {
  readonly id: string
  /** Its part of all persons. */
  readonly part: number
  /** Mutual information and H of its own areas among themselves. */
  readonly M: number
  readonly H: number
  /** Entropy of its groups in parts of the city's. */
  readonly entropyRatio: number
}

export interface WithinBetween {
  readonly M: number
  readonly H: number
  /** Between the areas of the higher level, and within them; they add up to M, and divided by the entropy to H. */
  readonly between: { readonly M: number; readonly H: number }
  readonly within: { readonly M: number; readonly H: number }
  readonly parts: readonly Within[]
}

/**
 * How much of the segregation of areas lies between the areas of a higher level, and how much within them: M is the M
 * between, plus the M within each, weighted by persons (Theil 1971; Mora & Ruiz-Castillo 2011). `parents` names the
 * higher area of each. Areas without persons do not matter. O(areas · groups).
 */
export function withinBetween(groups: readonly Vector[], parents: readonly string[]): WithinBetween {
  const ids = [...new Set(parents)].sort()
  const position = new Map(ids.map((id, i) => [id, i]))
  const raised = groups.map((group) => {
    const sums = new Float64Array(ids.length)
    parents.forEach((id, i) => (sums[position.get(id)!]! += group[i]!))
    return sums
  })
  const city = composition(groups)
  const E = entropy(city.shares)
  const [M, between] = [informationOf(groups), informationOf(raised)]
  const parts = ids.map((id): Within => {
    const own = parents.flatMap((parent, i) => (parent === id ? [i] : []))
    const inside = composition(groups.map((group) => own.map((i) => group[i]!)))
    const [m, e] = [informationOf(groups.map((group) => own.map((i) => group[i]!))), entropy(inside.shares)]
    return { id, part: inside.all / city.all, M: m, H: e > 0 ? m / e : NaN, entropyRatio: e / E }
  })
  const inside = sum(parts.map(({ part, M: m }) => (part > 0 ? part * m : 0)))
  return {
    M,
    H: M / E,
    between: { M: between, H: between / E },
    within: { M: inside, H: inside / E },
    parts: parts.filter(({ part }) => part > 0),
  }
}

/** One step of a nesting: what it adds to M within the levels above it. */
export interface Nested {
  /** Name of the level; the last is that of the areas themselves. */
  readonly level: string
  readonly M: number
  readonly H: number
}

/** M and H level by level, from the highest down to the areas themselves: the parts add up. Levels nest, highest first. */
export function nested(
  groups: readonly Vector[],
  levels: readonly { readonly level: string; readonly parents: readonly string[] }[],
  areas: string,
): readonly Nested[] {
  const E = entropy(composition(groups).shares)
  const upTo = [...levels.map(({ parents }) => withinBetween(groups, parents).between.M), informationOf(groups)]
  return [...levels.map(({ level }) => level), areas].map((level, k) => {
    const M = upTo[k]! - (upTo[k - 1] ?? 0)
    return { level, M, H: M / E }
  })
}

const informationOf = (groups: readonly Vector[]): number => mutualInformation.compute({ groups })
