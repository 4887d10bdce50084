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
  const inOrder = (v: ArrayLike<number>) => Float64Array.from(order, (i) => v[i]!)
  const [px, py, inside] = [inOrder(x), inOrder(y), inOrder(own)]
  const kept = (n * (n - 1)) / 2 <= pairsKept
  const weights = new Float64Array(kept ? (n * (n - 1)) / 2 : n)
  let known = false

  return (vectors) => {
    const values = vectors.map(inOrder)
    const sums = values.map((v) => v.map((value, a) => inside[a]! * value))
    let at = 0
    for (let a = 0; a < n; a++)
      runs(px[a]!, py[a]!, reach, (from, to) => {
        const first = Math.max(from, a + 1)
        const count = to - first
        if (count <= 0) return
        const place = kept ? weights.subarray(at, at + count) : weights
        if (!known) {
          distances(place, first, count, px[a]!, py[a]!)
          weigh(place, count)
        }
        for (let k = 0; k < values.length; k++) add(place, values[k]!, sums[k]!, a, first, count)
        at += count
      })
    known = kept
    return sums.map((sum) => {
      const back = new Float64Array(n)
      for (let a = 0; a < n; a++) back[order[a]!] = sum[a]!
      return back
    })
  }

  function distances(weights: Float64Array, first: number, count: number, ax: number, ay: number): void {
    for (let b = 0; b < count; b++) {
      const [dx, dy] = [px[first + b]! - ax, py[first + b]! - ay]
      weights[b] = dx * dx + dy * dy
    }
  }
}

function add(weights: Float64Array, value: Float64Array, sum: Float64Array, a: number, first: number, count: number) {
  const here = value[a]!
  let there = 0
  for (let b = 0; b < count; b++) {
    const w = weights[b]!
    there += w * value[first + b]!
    sum[first + b]! += w * here
  }
  sum[a]! += there
}
