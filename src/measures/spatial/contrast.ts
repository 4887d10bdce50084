import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'

/** Shares of the group in the areas; NaN where nobody of the two groups lives. */
export const shares = (group: Vector, other: Vector): Float64Array =>
  Float64Array.from(group, (x, i) => x / (x + other[i]!))

/**
 * Σ w |pᵢ − pⱼ| / Σ w over ordered pairs of neighbours where somebody lives: how much shares differ across a border, on
 * average. `rows`: averaged over the neighbours of each area first, then over areas; `binary`: all links count the same. NaN without any pair. O(links).
 *
 * @param factor by what a contrast is multiplied, not its weight
 */
export function contrast(
  p: Float64Array,
  { start, to, weight }: Neighbours,
  {
    rows = false,
    binary = false,
    factor = () => 1,
  }: { readonly rows?: boolean; readonly binary?: boolean; readonly factor?: (i: number, j: number) => number } = {},
): number {
  let [sum, whole] = [0, 0]
  for (let i = 0; i < p.length; i++) {
    if (Number.isNaN(p[i]!)) continue
    let [own, total] = [0, 0]
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const j = to[k]!
      if (Number.isNaN(p[j]!)) continue
      const w = binary ? 1 : weight[k]!
      own += w * Math.abs(p[i]! - p[j]!) * factor(i, j)
      total += w
    }
    if (total === 0) continue
    sum += rows ? own / total : own
    whole += rows ? 1 : total
  }
  return sum / whole
}
