import { distance } from './centres.ts'
import type { Profiles } from './profiles.ts'

/**
 * How well each row lies in its group: 1 far from every other one, 0 between two, below 0 nearer to another. 0 for a
 * group of one; NaN where there is only one group. Distances are Euclidean. Time O(n² d), memory O(n).
 * Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53–65.
 */
export function silhouette({ n, d, values }: Profiles, group: Int32Array): Float64Array {
  const sizes = new Float64Array(group.reduce((most, c) => Math.max(most, c + 1), 0))
  for (const c of group) sizes[c]++
  const far = new Float64Array(sizes.length)
  return Float64Array.from(group, (own, i) => {
    if (sizes.length < 2) return NaN
    if (sizes[own] === 1) return 0
    far.fill(0)
    for (let j = 0; j < n; j++) far[group[j]] += Math.sqrt(distance(values, i * d, values, j * d, d))
    const a = far[own] / (sizes[own] - 1)
    let b = Infinity
    for (let c = 0; c < sizes.length; c++) if (c !== own) b = Math.min(b, far[c] / sizes[c])
    // Rows that all coincide lie in no group better than in another
    return a === b ? 0 : (b - a) / Math.max(a, b)
  })
}
