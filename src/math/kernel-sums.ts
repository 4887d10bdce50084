import type { Kernel } from './kernel.ts'
import { pointGrid } from './point-grid.ts'

/**
 * For each vector v the sums Σⱼ K(dᵢⱼ) vⱼ over all points j within reach of point i, with `own[i]` in place of K(0) for i
 * itself; another point at the same place has K(0). Every pair is looked at once, by a grid where the reach is short; no
 * matrix is kept. O(pairs within reach), memory O(n).
 */
export function kernelSums(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { weigh, reach }: Kernel,
  own: ArrayLike<number>,
  vectors: readonly ArrayLike<number>[],
): Float64Array[] {
  const { order, runs } = pointGrid(x, y)
  // Everything in the order of the grid's cells, so that what is near a point lies in a few unbroken runs.
  const inOrder = (v: ArrayLike<number>) => Float64Array.from(order, (i) => v[i]!)
  const [px, py, inside] = [inOrder(x), inOrder(y), inOrder(own)]
  const values = vectors.map(inOrder)
  const sums = values.map((v) => v.map((value, a) => inside[a]! * value))
  const weights = new Float64Array(order.length)
  for (let a = 0; a < order.length; a++)
    runs(px[a]!, py[a]!, reach, (from, to) => {
      const first = Math.max(from, a + 1)
      if (first >= to) return
      distances(first, to - first, px[a]!, py[a]!)
      weigh(weights, to - first)
      for (let k = 0; k < values.length; k++) add(values[k]!, sums[k]!, a, first, to - first)
    })
  return sums.map((sum) => {
    const back = new Float64Array(order.length)
    for (let a = 0; a < order.length; a++) back[order[a]!] = sum[a]!
    return back
  })

  function distances(first: number, count: number, ax: number, ay: number): void {
    for (let b = 0; b < count; b++) {
      const [dx, dy] = [px[first + b]! - ax, py[first + b]! - ay]
      weights[b] = dx * dx + dy * dy
    }
  }

  function add(value: Float64Array, sum: Float64Array, a: number, first: number, count: number): void {
    const here = value[a]!
    let there = 0
    for (let b = 0; b < count; b++) {
      const w = weights[b]!
      there += w * value[first + b]!
      sum[first + b]! += w * here
    }
    sum[a]! += there
  }
}
