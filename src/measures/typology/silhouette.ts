import { distance, groupsIn } from './centres.ts'
import type { Profiles } from './profiles.ts'

export interface Silhouette {
  /** How well each row lies in its group: 1 far from every other one, 0 between two, below 0 nearer to another. */
  readonly width: Float64Array
  /** The group besides its own that each row lies nearest to; −1 where there is only one. */
  readonly next: Int32Array
}

/**
 * Whether rows lie in their group or between two: their mean distance to the rows of their own against that to the rows
 * of the nearest other one. 0 for a group of one; NaN where there is only one group. Distances are Euclidean. Time
 * O(n² d), memory O(n). Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65.
 */
export function silhouette({ n, d, values }: Profiles, group: Int32Array): Silhouette {
  const sizes = new Float64Array(groupsIn(group))
  for (const c of group) sizes[c]++
  const far = new Float64Array(sizes.length)
  const next = new Int32Array(n).fill(-1)
  const width = Float64Array.from(group, (own, i) => {
    far.fill(0)
    for (let j = 0; j < n; j++) far[group[j]] += Math.sqrt(distance(values, i * d, values, j * d, d))
    let b = Infinity
    for (let c = 0; c < sizes.length; c++) {
      if (c === own || sizes[c] === 0 || !(far[c] / sizes[c] < b)) continue
      b = far[c] / sizes[c]
      next[i] = c
    }
    if (b === Infinity) return NaN
    if (sizes[own] === 1) return 0
    const a = far[own] / (sizes[own] - 1)
    // Rows that all coincide lie in no group better than in another
    return a === b ? 0 : (b - a) / Math.max(a, b)
  })
  return { width, next }
}
