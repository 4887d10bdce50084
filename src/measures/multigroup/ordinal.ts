import { sum } from '../../math/sum.ts'
import type { Vector } from '../../model/vector.ts'
import { thresholds } from './thresholds.ts'
import { variationWithin, type Variation } from './variation.ts'

/**
 * Reardon's ordinal segregation: how much less the areas vary than the city, in parts of the city's variation; variation
 * is summed over the thresholds between groups that follow one another. NaN with fewer than two groups that anybody
 * belongs to. O(areas × groups).
 */
export function ordinal(groups: readonly Vector[], variation: Variation): number {
  const cuts = thresholds(groups)
  const city = sum(cuts.map(({ P }) => variation(P)))
  const less = sum(cuts.map((cut) => variation(cut.P) - variationWithin(cut, variation)))
  return cuts.length === 0 ? NaN : Math.max(0, less / city)
}
