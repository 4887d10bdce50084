import type { Neighbours } from '../../model/neighbours.ts'

/** How much a neighbour counts: all alike (`binary`), or so that those of each area together count 1 (`row`). */
export type Weighting = 'binary' | 'row'

/**
 * The same links with other weights. `row` divides by the sum of the row, so links that are weighted by the length of
 * their border keep their proportions; `binary` forgets the weights. An area without neighbours stays without. O(links).
 */
export function weighted({ start, to, weight }: Neighbours, weighting: Weighting): Neighbours {
  if (weighting === 'binary') return { start, to, weight: new Float64Array(to.length).fill(1) }
  const rows = new Float64Array(to.length)
  for (let i = 0; i + 1 < start.length; i++) {
    let total = 0
    for (let k = start[i]; k < start[i + 1]; k++) total += weight[k]
    for (let k = start[i]; k < start[i + 1]; k++) rows[k] = weight[k] / total
  }
  return { start, to, weight: rows }
}
