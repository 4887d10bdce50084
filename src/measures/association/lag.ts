import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'

/** What each area has around it: Σⱼ wᵢⱼ xⱼ over its neighbours; 0 for an area without any. O(links). */
export function lag(values: Vector, { start, to, weight }: Neighbours): Float64Array {
  const around = new Float64Array(start.length - 1)
  for (let i = 0; i < around.length; i++)
    for (let k = start[i]; k < start[i + 1]; k++) around[i] += weight[k] * values[to[k]]
  return around
}
