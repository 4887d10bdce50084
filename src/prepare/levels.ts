import { byKey } from '../model/bezugsraum.ts'
import type { Vector } from '../model/vector.ts'

/**
 * Counts of areas added up to the areas of a higher level, whose key is the first `prefix` characters.
 * Whole persons add up exactly. Areas come sorted by key, and so do the sums. O(n).
 */
export function upward(
  ids: readonly string[],
  counts: readonly Vector[],
  prefix: number,
): { ids: string[]; counts: Float64Array[] } {
  const parents = [...new Set(ids.map((id) => id.slice(0, prefix)))].sort(byKey)
  const position = new Map(parents.map((id, i) => [id, i]))
  const sums = counts.map(() => new Float64Array(parents.length))
  ids.forEach((id, i) => {
    const at = position.get(id.slice(0, prefix))!
    counts.forEach((vector, k) => (sums[k]![at]! += vector[i]!))
  })
  return { ids: parents, counts: sums }
}
