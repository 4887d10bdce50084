import { sum } from '../../math/sum.ts'
import type { Inputs } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'
import { pairs } from './pairs.ts'
import type { Parts } from './parts-of.ts'

/** Parts of the indices of one group, or of a pair. */
export const oneGroup = {
  dissimilarity: ({ group, other }) => apart(group, other),
  'segregation-index': ({ group, total }) => apart(group, rest(group, total)),
  gorard: ({ group, total }) => (sum(group) === sum(total) ? nothing(group) : apart(group, total)),
  delta: ({ group, total, space }) =>
    apart(
      group,
      Float64Array.from(space.size, (a, i) => (total[i]! > 0 ? a : 0)),
    ),
  gini: ({ group, total }) => {
    const others = rest(group, total)
    const whole = sum(group) * sum(others)
    return whole === 0 ? nothing(group) : pairs(group, others).map((area) => area / 2 / whole)
  },
  'theil-h': byShare((p, P) => (divergence(p, P) + divergence(1 - p, 1 - P)) / entropy(P)),
  'eta-squared': byShare((p, P) => (p - P) ** 2 / (P * (1 - P))),
  'con-prof': byShare((p, P) => ((p / P) * Math.abs(p - P)) / (1 - P)),
  isolation: ({ group, total }) => met(group, (i) => (total[i] === 0 ? 0 : group[i]! / total[i]!)),
  interaction: ({ group, total }) => met(group, (i) => (total[i] === 0 ? 0 : (total[i]! - group[i]!) / total[i]!)),
  'isolation-without-self': ({ group, total }) =>
    met(
      Float64Array.from(group, (g, i) => (total[i]! > 1 ? g : 0)),
      (i) => (total[i]! > 1 ? (group[i]! - 1) / (total[i]! - 1) : 0),
    ),
  'theil-t': ({ group, total }) => {
    const [G, T] = [sum(group), sum(total)]
    return Float64Array.from(group, (g, i) =>
      G === 0 ? NaN : g === 0 ? 0 : (g / G) * Math.log(g / G / (total[i]! / T)),
    )
  },
  'share-gini': ({ group, total }) => {
    const whole = sum(group) * sum(total)
    return whole === 0 ? nothing(group) : pairs(group, rest(group, total)).map((area) => area / 2 / whole)
  },
} satisfies Record<string, Parts>

/** What members of the group have around them, each area's by the part of the group that lives there. */
export function met(group: Vector, share: (i: number) => number): Float64Array {
  const G = sum(group)
  return G === 0 ? nothing(group) : Float64Array.from(group, (g, i) => (g === 0 ? 0 : (g / G) * share(i)))
}

/** Half of how far two parts of the city are from each other, area by area. */
export function apart(one: Vector, two: Vector): Float64Array {
  const [A, B] = [sum(one), sum(two)]
  return A === 0 || B === 0 ? nothing(one) : Float64Array.from(one, (a, i) => Math.abs(a / A - two[i]! / B) / 2)
}

export const nothing = (like: Vector): Float64Array => new Float64Array(like.length).fill(NaN)

const rest = (group: Vector, total: Vector) => Float64Array.from(total, (t, i) => t - group[i]!)

/** Of indices that look at an area's share p beside the city's P, each area by its part of all persons. */
function byShare(of: (p: number, P: number) => number) {
  return ({ group, total }: Pick<Inputs, 'group' | 'total'>) => {
    const [G, T] = [sum(group), sum(total)]
    if (G === 0 || G === T) return nothing(group)
    return Float64Array.from(group, (g, i) => (total[i] === 0 ? 0 : (total[i]! / T) * of(g / total[i]!, G / T)))
  }
}

const divergence = (p: number, P: number) => (p === 0 ? 0 : p * Math.log(p / P))
const entropy = (P: number) => -(P * Math.log(P) + (1 - P) * Math.log(1 - P))
