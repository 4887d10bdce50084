import type { Neighbours } from '../../model/neighbours.ts'

/** Linked areas, each two once, with i < j and both directions' weights together: w_ij + w_ji. */
export interface Pairs {
  readonly i: Int32Array
  readonly j: Int32Array
  readonly weight: Float64Array
}

/**
 * Links as pairs: global statistics do not see in which direction a weight points, so half the work will do. A link
 * that stands in one row alone, as among nearest neighbours, is a pair too. O(links · row).
 */
export function pairs({ start, to, weight }: Neighbours): Pairs {
  const n = start.length - 1
  const list: [number, number, number][] = []
  for (let i = 0; i < n; i++)
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = to[k]
      const back = linkFrom(j, i)
      if (j > i) list.push([i, j, weight[k] + (back < 0 ? 0 : weight[back])])
      else if (back < 0) list.push([j, i, weight[k]])
    }
  return {
    i: Int32Array.from(list, ([i]) => i),
    j: Int32Array.from(list, ([, j]) => j),
    weight: Float64Array.from(list, ([, , w]) => w),
  }

  function linkFrom(i: number, j: number): number {
    for (let k = start[i]; k < start[i + 1]; k++) if (to[k] === j) return k
    return -1
  }
}
