import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/** Inequality of the group's share over areas, T and L, between the areas of a higher level and within them. */
export interface Theil {
  readonly total: number
  readonly between: number
  readonly within: number
  /** By area of the higher level, in the order of their keys: its weight (T: part of the group, L: of all persons) and value. */
  readonly parts: readonly { readonly id: string; readonly weight: number; readonly value: number }[]
}

/**
 * Theil's T of shares over areas, Σ sᵢ ln(sᵢ/wᵢ) with sᵢ = gᵢ/G, wᵢ = tᵢ/T; or L, Σ wᵢ ln(wᵢ/sᵢ). It adds up over any
 * nesting: T = Σ_d s_d T_d + Σ_d s_d ln(s_d/w_d), L alike with w. Areas without persons do not matter. L is NaN when
 * an inhabited area has nobody of the group. In nats. Theil (1967); Shorrocks (1980), Econometrica 48(3), 613–625. O(n).
 */
export function theil(group: Vector, total: Vector, parents: readonly string[], kind: 'T' | 'L'): Theil {
  const ids = [...new Set(parents)].sort()
  const position = new Map(ids.map((id, d) => [id, d]))
  const raise = (v: Vector) => {
    const sums = new Float64Array(ids.length)
    parents.forEach((id, i) => (sums[position.get(id)!]! += v[i]!))
    return sums
  }
  const [G, T] = [sum(group), sum(total)]
  const [above, all] = [raise(group), raise(total)]
  const value = (g: Vector, t: Vector) => index(g, t, kind)
  const parts = ids.flatMap((id, d) => {
    if (!(all[d]! > 0)) return []
    const own = parents.flatMap((parent, i) => (parent === id ? [i] : []))
    const weight = kind === 'T' ? above[d]! / G : all[d]! / T
    const inside = value(
      own.map((i) => group[i]!),
      own.map((i) => total[i]!),
    )
    return [{ id, weight, value: inside }]
  })
  return {
    total: value(group, total),
    between: value(above, all),
    within: sum(parts.map((part) => (part.weight > 0 ? part.weight * part.value : 0))),
    parts,
  }
}

function index(group: Vector, total: Vector, kind: 'T' | 'L'): number {
  const [G, T] = [sum(group), sum(total)]
  if (!(G > 0)) return NaN
  return sum(total, (t, i) => {
    if (t === 0) return 0
    const [s, w] = [group[i]! / G, t / T]
    if (kind === 'T') return s === 0 ? 0 : s * Math.log(s / w)
    return s === 0 ? NaN : w * Math.log(w / s)
  })
}
