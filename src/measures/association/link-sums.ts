import { sum } from '../../math/sum.ts'
import type { Pairs } from './pairs.ts'

/**
 * The sums of weights on which all moments of global statistics rest: S0 = ΣΣ w_ij, S1 = ½ΣΣ (w_ij + w_ji)²,
 * S2 = Σᵢ (w_i. + w_.i)². Cliff & Ord (1981), Spatial Processes, p. 19. O(links).
 */
export function linkSums({ i, j, weight }: Pairs, areas: number): { S0: number; S1: number; S2: number } {
  const at = new Float64Array(areas)
  weight.forEach((w, k) => {
    at[i[k]] += w
    at[j[k]] += w
  })
  return { S0: sum(weight), S1: sum(weight, (w) => w * w), S2: sum(at, (w) => w * w) }
}
