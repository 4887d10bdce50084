import type { Closed } from './boundaries.ts'

/**
 * Those of ascending cuts that leave no class empty: each keeps values between itself and the cut before,
 * and the last one keeps values above. Both ascending. O(n + cuts).
 */
export function occupied(cuts: readonly number[], sorted: ArrayLike<number>, closed: Closed = 'upper'): number[] {
  let taken = 0
  return cuts.filter((cut) => {
    let upTo = taken
    while (upTo < sorted.length && (sorted[upTo] < cut || (sorted[upTo] === cut && closed === 'upper'))) upTo++
    if (upTo === taken || upTo === sorted.length) return false
    taken = upTo
    return true
  })
}
