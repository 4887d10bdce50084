import { stream } from '../../math/stream.ts'
import { centres, distance } from './centres.ts'
import type { Profiles } from './profiles.ts'

export interface Partition {
  /** Number of the group of each row, from 0. */
  readonly group: Int32Array
  /** Sum of squares around the means of the groups. */
  readonly within: number
}

/**
 * k-means: the division into `count` groups with the least sum of squares around their means, best of many starts.
 * Each start chooses its first means by lot, far from one another (k-means++), and then moves single rows as long as
 * that lowers the sum: no move of one row can better the result, which is more than the usual back and forth of
 * assigning and averaging reaches. Fewer groups where there are fewer different rows. The true optimum is not known:
 * more starts find better ones. O(starts × rounds × n × count × d).
 *
 * Arthur & Vassilvitskii (2007), SODA, 1027–1035; Hartigan (1975), Clustering Algorithms; Telgarsky & Vattani (2010),
 * AISTATS, 820–827.
 */
export function kMeans(rows: Profiles, count: number, { starts, seed }: { starts: number; seed: number }): Partition {
  let best: Partition | null = null
  for (let start = 0; start < starts; start++) {
    const found = settle(rows, sown(rows, count, stream(seed, start)))
    // An equal sum by other rounding is no better one: the first start keeps its place
    if (best === null || found.within < best.within * (1 - 1e-12)) best = found
  }
  return best!
}

/** Rows by the nearest of means chosen by lot, each with a chance proportional to its squared distance from those before. */
export function sown(rows: Profiles, count: number, next: () => number): Int32Array {
  const { n, d, values } = rows
  const group = new Int32Array(n)
  const nearest = new Float64Array(n).fill(Infinity)
  let chosen = Math.floor(next() * n)
  for (let c = 0; c < count; c++) {
    let total = 0
    for (let i = 0; i < n; i++) {
      const by = distance(values, i * d, values, chosen * d, d)
      if (by < nearest[i]) [nearest[i], group[i]] = [by, c]
      total += nearest[i]
    }
    if (total === 0) break
    let left = next() * total
    chosen = nearest.findIndex((by) => by > 0 && (left -= by) < 0)
    // Rounding may leave a crumb: then the last that can be chosen
    if (chosen < 0) chosen = nearest.findLastIndex((by) => by > 0)
  }
  return group
}

/** Moves single rows while that lowers the sum of squares. Means grow stale by rounding and are made anew each round. */
function settle(rows: Profiles, group: Int32Array): Partition {
  const { n, d, values } = rows
  for (;;) {
    const { means, sizes } = centres(rows, group)
    let moved = false
    for (let i = 0; i < n; i++) {
      const from = group[i]
      const size = sizes[from]
      if (size === 1) continue
      const gain = (size / (size - 1)) * distance(values, i * d, means, from * d, d)
      let [to, least] = [from, gain * (1 - 1e-12)]
      for (let c = 0; c < sizes.length; c++) {
        if (c === from) continue
        const loss = (sizes[c] / (sizes[c] + 1)) * distance(values, i * d, means, c * d, d)
        if (loss < least) [to, least] = [c, loss]
      }
      if (to === from) continue
      for (let k = 0; k < d; k++) {
        means[from * d + k] -= (values[i * d + k] - means[from * d + k]) / (size - 1)
        means[to * d + k] += (values[i * d + k] - means[to * d + k]) / (sizes[to] + 1)
      }
      sizes[from]--
      sizes[to]++
      group[i] = to
      moved = true
    }
    if (!moved) return { group, within: within(rows, group) }
  }
}

/** Sum of squares of the rows around the means of their groups. O(n d). */
export function within(rows: Profiles, group: Int32Array): number {
  const { means } = centres(rows, group)
  let total = 0
  for (let i = 0; i < rows.n; i++) total += distance(rows.values, i * rows.d, means, group[i] * rows.d, rows.d)
  return total
}
