import type { Neighbours } from '../../model/neighbours.ts'

/**
 * The links among some of the areas: those named by `kept` (ascending), numbered anew in that order. Links to others
 * are gone, and an area that had no other neighbours is left without. O(areas + links).
 */
export function induced({ start, to, weight }: Neighbours, kept: ArrayLike<number>): Neighbours {
  const place = new Int32Array(start.length - 1).fill(-1)
  for (let i = 0; i < kept.length; i++) place[kept[i]] = i
  const starts = new Int32Array(kept.length + 1)
  const links: number[] = []
  for (let i = 0; i < kept.length; i++) {
    for (let k = start[kept[i]]; k < start[kept[i] + 1]; k++) if (place[to[k]] >= 0) links.push(k)
    starts[i + 1] = links.length
  }
  return {
    start: starts,
    to: Int32Array.from(links, (k) => place[to[k]]),
    weight: Float64Array.from(links, (k) => weight[k]),
  }
}
