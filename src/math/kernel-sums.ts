import type { Kernel } from './kernel.ts'
import { pointGrid } from './point-grid.ts'

/** Weights of so many pairs are kept between calls (8 MB): then they are not to be made again for the next vectors. */
const pairsKept = 1 << 20

/** Sums of vectors over the points of one map. */
export type KernelSummer = (vectors: readonly ArrayLike<number>[]) => Float64Array[]

/**
 * For each vector v the sums Σⱼ K(dᵢⱼ) vⱼ over all points j within reach of point i, with `own[i]` in place of K(0) for i
 * itself; another point at the same place has K(0). Every pair is looked at once, by a grid where the reach is short; a
 * large map keeps no matrix. Numbers are added in the same order on every call, so that they are the same to the last bit.
 * O(pairs within reach), memory O(n).
 */
export function kernelSummer(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { weigh, reach }: Kernel,
  own: ArrayLike<number>,
): KernelSummer {
  const n = x.length
  const { order, runs } = pointGrid(x, y)
  // Everything in the order of the grid's cells, so that what is near a point lies in a few unbroken runs.
  const inOrder = (v: ArrayLike<number>) => {
    const values = new Float64Array(n)
    for (let a = 0; a < n; a++) values[a] = v[order[a]!]!
    return values
  }
  const [px, py, inside] = [inOrder(x), inOrder(y), inOrder(own)]
  const kept = (n * (n - 1)) / 2 <= pairsKept
  const weights = new Float64Array(kept ? (n * (n - 1)) / 2 : n)
  // Which points each run of kept weights joins: point, first of the others, how many.
  let joined: Int32Array | null = null

  return (vectors) => {
    const values = vectors.map(inOrder)
    const sums = values.map((v) => {
      const sum = new Float64Array(n)
      for (let a = 0; a < n; a++) sum[a] = inside[a]! * v[a]!
      return sum
    })
    if (joined) again(joined, values, sums)
    else joined = once(values, sums)
    return sums.map((sum) => {
      const back = new Float64Array(n)
      for (let a = 0; a < n; a++) back[order[a]!] = sum[a]!
      return back
    })
  }

  /** Makes the weights of all pairs and adds them up; answers the runs if the weights are kept. */
  function once(values: readonly Float64Array[], sums: readonly Float64Array[]): Int32Array | null {
    const runsOf: number[] = []
    let at = 0
    for (let a = 0; a < n; a++)
      runs(px[a]!, py[a]!, reach, (from, to) => {
        const first = Math.max(from, a + 1)
        const count = to - first
        if (count <= 0) return
        const place = kept ? weights.subarray(at, at + count) : weights
        distances(place, first, count, px[a]!, py[a]!)
        weigh(place, count)
        for (let k = 0; k < values.length; k++) add(place, 0, values[k]!, sums[k]!, a, first, count)
        if (kept) runsOf.push(a, first, count)
        at += count
      })
    return kept ? Int32Array.from(runsOf) : null
  }

  /** The same with weights that are known. */
  function again(joined: Int32Array, values: readonly Float64Array[], sums: readonly Float64Array[]): void {
    for (let k = 0; k < values.length; k++)
      for (let run = 0, at = 0; run < joined.length; run += 3) {
        const count = joined[run + 2]!
        add(weights, at, values[k]!, sums[k]!, joined[run]!, joined[run + 1]!, count)
        at += count
      }
  }

  function distances(weights: Float64Array, first: number, count: number, ax: number, ay: number): void {
    for (let b = 0; b < count; b++) {
      const [dx, dy] = [px[first + b]! - ax, py[first + b]! - ay]
      weights[b] = dx * dx + dy * dy
    }
  }
}

function add(
  weights: Float64Array,
  at: number,
  value: Float64Array,
  sum: Float64Array,
  a: number,
  first: number,
  count: number,
): void {
  const here = value[a]!
  let there = 0
  for (let b = 0; b < count; b++) {
    const w = weights[at + b]!
    there += w * value[first + b]!
    sum[first + b]! += w * here
  }
  sum[a]! += there
}
