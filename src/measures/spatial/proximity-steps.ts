import { bitCount } from '../../math/bit-count.ts'
import { huddles } from '../../math/huddles.ts'
import { manyWalks } from '../../math/many-walks.ts'
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
 * ways may lead through them. O(n · links), with 32 ways gone at a time; memory O(n).
 */
export function proximitySteps(shares: ArrayLike<number>, { start, to }: Neighbours): ProximityStep[] {
  const order = Array.from({ length: shares.length }, (_, i) => i)
    .filter((i) => !Number.isNaN(shares[i]!))
    .sort((i, j) => shares[j]! - shares[i]!)
  const { hops, met } = towards(order, start, to)
  const steps: ProximityStep[] = []
  let sum = 0
  order.forEach((i, k) => {
    sum += met[k] === k ? 2 * hops[k]! : Infinity
    const [upTo, next] = [shares[i]!, shares[order[k + 1]!] ?? 0]
    if (upTo > next) steps.push({ from: next, to: upTo, areas: k + 1, eta: k === 0 ? 0 : ((k + 1) * k) / sum })
  })
  return steps
}

/** For each node in an order: how many of those before it reach it, and in how many steps together. */
function towards(order: readonly number[], start: Int32Array, to: Int32Array) {
  const n = start.length - 1
  const rank = new Int32Array(n).fill(-1)
  order.forEach((node, k) => (rank[node] = k))
  const [hops, met] = [new Float64Array(order.length), new Float64Array(order.length)]
  const [walk, before] = [manyWalks(start, to), new Int32Array(n)]
  for (const huddle of huddles(start, to, 32)) {
    const from = huddle.filter((node) => rank[node]! >= 0).sort((a, b) => rank[a]! - rank[b]!)
    for (let k = 0, [passed, bits] = [0, 0]; k < order.length; k++) {
      before[order[k]!] = bits
      if (order[k] === from[passed]) bits |= 1 << passed++
    }
    walk(from, (node, who, steps) => {
      const count = bitCount(who & before[node]!)
      if (count === 0) return
      hops[rank[node]!]! += count * steps
      met[rank[node]!]! += count
    })
  }
  return { hops, met }
}
