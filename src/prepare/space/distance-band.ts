import { pointGrid } from '../../math/point-grid.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Space } from '../../model/space.ts'
import { rowsOf } from './links.ts'

/** All pairs of areas whose centroids are at most `km` apart (within rounding), weight 1. O(n + links). */
export function distanceBand({ x, y }: Pick<Space, 'x' | 'y'>, km: number): Neighbours {
  const grid = pointGrid(x, y)
  const list: { a: number; b: number; weight: number }[] = []
  for (let a = 0; a < x.length; a++)
    grid.near(x[a]!, y[a]!, km * (1 + 1e-12), (b) => {
      if (a < b) list.push({ a, b, weight: 1 })
    })
  return rowsOf(x.length, list)
}
