import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'

/**
 * Gini coefficient of the group's share over areas: mean difference of two areas' shares in parts of twice the mean
 * share; every area counts by its persons, or (`alike`) once. Not the Gini index of segregation, which is set against
 * the largest possible. 0 equal, towards 1 unequal. Areas without persons are left out; NaN when nobody belongs to the
 * group. O(n log n). Gini (1912); Sen (1973), On Economic Inequality.
 */
export function giniOfShares(group: Vector, total: Vector, alike = false): number {
  const areas = Array.from(total, (t, i) => ({ p: group[i]! / t, w: alike ? 1 : t }))
    .filter((_, i) => total[i]! > 0)
    .sort((a, b) => a.p - b.p)
  const W = sum(areas.map(({ w }) => w))
  const mean = sum(areas.map(({ p, w }) => (p * w) / W))
  let below = 0
  const slope = sum(
    areas.map(({ p, w }) => {
      const term = p * w * (2 * below + w - W)
      below += w
      return term
    }),
  )
  return mean > 0 ? slope / (W * W * mean) : NaN
}
