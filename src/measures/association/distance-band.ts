import { roundingOfPlaces } from '../../math/nearest-first.ts'
import { pointGrid } from '../../math/point-grid.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Space } from '../../model/space.ts'

/** All pairs of areas whose centroids are at most `km` apart (to the micrometre), weight 1. O(n + links). */
export function distanceBand({ x, y }: Pick<Space, 'x' | 'y'>, km: number): Neighbours {
  const grid = pointGrid(x, y)
  const start = new Int32Array(x.length + 1)
  const to: number[] = []
  for (let i = 0; i < x.length; i++) {
    const row: number[] = []
    grid.near(x[i], y[i], km + roundingOfPlaces, (j) => {
      if (j !== i) row.push(j)
    })
    for (const j of row.sort((a, b) => a - b)) to.push(j)
    start[i + 1] = to.length
  }
  return { start, to: Int32Array.from(to), weight: new Float64Array(to.length).fill(1) }
}
