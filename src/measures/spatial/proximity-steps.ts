import { walker } from '../../math/hops.ts'
import type { Neighbours } from '../../model/neighbours.ts'

/** A stretch of the spatial proximity profile: its value for all thresholds above `from` up to and including `to`. */
export interface ProximityStep {
  readonly from: number
  readonly to: number
  /** Areas that have as high a share. */
  readonly areas: number
  readonly eta: number
}

/**
 * η(θ) = (k² − k) / Σᵢⱼ δᵢⱼ of the k areas with a share of at least θ, δ the number of borders between two of them on the
 * shortest way through all areas: 1 where each touches each, less the farther they lie apart; 0 for a single area, and where
 * no way leads from one to another. A step function, from the highest share down. Areas with NaN are never among the k, but
 * ways may lead through them. O(n · links), memory O(n).
 */
export function proximitySteps(shares: ArrayLike<number>, { start, to }: Neighbours): ProximityStep[] {
  const order = Array.from({ length: shares.length }, (_, i) => i)
    .filter((i) => !Number.isNaN(shares[i]!))
    .sort((i, j) => shares[j]! - shares[i]!)
  const rank = new Int32Array(shares.length).fill(shares.length)
  order.forEach((i, k) => (rank[i] = k))
  const walk = walker(start, to)
  const steps: ProximityStep[] = []
  let sum = 0
  order.forEach((i, k) => {
    let met = 0
    walk(i, (j, hops) => {
      if (rank[j]! >= k) return
      sum += 2 * hops
      met++
    })
    if (met < k) sum = Infinity
    const [upTo, next] = [shares[i]!, shares[order[k + 1]!] ?? 0]
    if (upTo > next) steps.push({ from: next, to: upTo, areas: k + 1, eta: k === 0 ? 0 : ((k + 1) * k) / sum })
  })
  return steps
}
