import { falseDiscoveryRate } from '../../math/false-discovery-rate.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { conditionalPermutation } from './conditional-permutation.ts'
import { moranByArea, type Quadrant } from './moran-by-area.ts'

/** An area on the map of clusters: local Moran, p, p raised for the many areas that are tested at once, and the cluster. */
export interface Cluster {
  readonly I: number
  readonly p: number
  readonly q: number
  readonly quadrant: Quadrant | null
  /** The quadrant where q is small enough; null where chance suffices. */
  readonly cluster: Quadrant | null
}

/**
 * Clusters and outliers (LISA): areas whose neighbourhood is not chance, at a false discovery rate of `level`. Without
 * that correction one area in twenty would be "significant" on a map of nothing. O(draws · links).
 */
export function clusters(
  values: Vector,
  neighbours: Neighbours,
  { level, ...draws }: { readonly draws: number; readonly seed: number; readonly level: number },
): readonly Cluster[] {
  const { I, quadrants } = moranByArea(values, neighbours)
  const p = conditionalPermutation(values, neighbours, draws)
  const q = falseDiscoveryRate(p)
  return Array.from(I, (value, i) => ({
    I: value,
    p: p[i],
    q: q[i],
    quadrant: quadrants[i]!,
    cluster: q[i] <= level ? quadrants[i]! : null,
  }))
}
