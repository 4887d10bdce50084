import { nearestFirst } from '../../math/nearest-first.ts'
import { pointGrid } from '../../math/point-grid.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Space } from '../../model/space.ts'

/**
 * The k nearest areas of each by the distance of centroids, weight 1; a relation that need not be mutual. Of areas equally
 * far (to the micrometre) the one further west is taken, then the one further south: never by the order of the rows, unless
 * the centroids are one. All others where there are at most k. O(n k) for areas of about one size.
 */
export function nearest({ x, y }: Pick<Space, 'x' | 'y'>, k: number): Neighbours {
  const n = x.length
  const grid = pointGrid(x, y)
  const wanted = Math.min(k, n - 1)
  const start = new Int32Array(n + 1)
  const to = new Int32Array(n * Math.max(0, wanted))
  for (let i = 0; i < n; i++) {
    const chosen = closest(i)
      .slice(0, wanted)
      .sort((a, b) => a - b)
    to.set(chosen, start[i])
    start[i + 1] = start[i]! + chosen.length
  }
  return { start, to, weight: new Float64Array(to.length).fill(1) }

  /** At least as many as wanted, nearest first. */
  function closest(i: number): number[] {
    for (let radius = grid.spacing * Math.sqrt(wanted + 1); ; radius *= 2) {
      const found = new Map<number, number>()
      grid.near(x[i]!, y[i]!, radius, (point, squared) => {
        if (point !== i) found.set(point, Math.sqrt(squared))
      })
      if (found.size < wanted && radius <= grid.diagonal) continue
      return nearestFirst([...found.keys()], (point) => found.get(point)!, { x, y })
    }
  }
}
