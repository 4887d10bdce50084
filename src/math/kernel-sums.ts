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
  { weight, reach }: Kernel,
  own: ArrayLike<number>,
  vectors: readonly ArrayLike<number>[],
): Float64Array[] {
  const [n, m] = [x.length, vectors.length]
  // The numbers of a point lie side by side, so that a pair reads and writes two places.
  const values = new Float64Array(n * m)
  const sums = new Float64Array(n * m)
  vectors.forEach((v, k) => {
    for (let i = 0; i < n; i++) {
      values[i * m + k] = v[i]!
      sums[i * m + k] = own[i]! * v[i]!
    }
  })
  const grid = pointGrid(x, y)
  if (reach >= grid.diagonal) allPairs()
  else
    for (let i = 0; i < n; i++)
      grid.near(x[i]!, y[i]!, reach, (j, squared) => {
        if (j > i) add(i, j, weight(Math.sqrt(squared)))
      })
  return vectors.map((_, k) => Float64Array.from({ length: n }, (_, i) => sums[i * m + k]!))

  function add(i: number, j: number, w: number): void {
    for (let k = 0, p = i * m, q = j * m; k < m; k++, p++, q++) {
      sums[p]! += w * values[q]!
      sums[q]! += w * values[p]!
    }
  }

  function allPairs(): void {
    const [px, py] = [Float64Array.from(x), Float64Array.from(y)]
    for (let i = 0; i < n; i++) {
      const [xi, yi] = [px[i]!, py[i]!]
      for (let j = i + 1; j < n; j++) {
        const [dx, dy] = [px[j]! - xi, py[j]! - yi]
        add(i, j, weight(Math.sqrt(dx * dx + dy * dy)))
      }
    }
  }
}
