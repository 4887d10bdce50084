import { sum } from '../../math/sum.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Vector } from '../../model/vector.ts'

export interface RoundTrip {
  /** All persons before and after. */
  readonly before: number
  readonly after: number
  /** The largest difference between an old count and what comes back of it. */
  readonly largest: number
}

/**
 * Carries counts to the new areas and back again, each person to where they came from: what is lost or doubled on
 * the way shows in the total and in single areas. Without counts every old area has one person. O(parts).
 */
export function roundTrip({ from, parts }: Crosswalk, counts: Vector = from.map(() => 1)): RoundTrip {
  const carried = parts.map((own) => sum(own.map(({ old, weight }) => weight * counts[old]!)))
  const back = new Float64Array(from.length)
  parts.forEach((own, i) => {
    for (const { old, weight } of own)
      if (carried[i]! > 0) back[old]! += carried[i]! * ((weight * counts[old]!) / carried[i]!)
  })
  return {
    before: sum(counts),
    after: sum(carried),
    largest: back.reduce((most, value, i) => Math.max(most, Math.abs(value - counts[i]!)), 0),
  }
}
