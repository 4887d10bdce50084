import { falseDiscoveryRate } from '../../math/false-discovery-rate.ts'
import { normalTail } from '../../math/normal-tail.ts'
import type { Vector } from '../../model/vector.ts'

/** An area on the map of hot and cold spots. */
export interface Spot {
  readonly p: number
  /** p raised for the many areas that are tested at once. */
  readonly q: number
  /** Where q is small enough: whether what stands in and around the area is high or low; null where chance suffices. */
  readonly spot: 'high' | 'low' | null
}

/** Hot and cold spots from z of local G, taken for normal, at a false discovery rate of `level`; NaN stays without. O(n log n). */
export function spots(z: Vector, level: number): readonly Spot[] {
  const p = Float64Array.from(z, (value) => Math.min(1, 2 * normalTail(Math.abs(value))))
  const q = falseDiscoveryRate(p)
  return Array.from(z, (value, i) => ({ p: p[i], q: q[i], spot: q[i] <= level ? (value > 0 ? 'high' : 'low') : null }))
}
