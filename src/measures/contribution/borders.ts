import { sum } from '../../math/sum.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'
import { contrast, shares } from '../spatial/contrast.ts'
import { linksOf } from '../spatial/links-parameter.ts'
import { apart, nothing } from './one-group.ts'
import type { Parts } from './parts-of.ts'

/** Parts of what looks across the borders of neighbours. */
export const borders = {
  'dissimilarity-adjacency': ({ group, other, contiguity }, { links, weighting }) =>
    less(group, other, linksOf(contiguity, links!), { rows: weighting === 1, binary: true }),
  'dissimilarity-boundary': ({ group, other, contiguity }, { weighting }) =>
    less(group, other, contiguity.rook, { rows: weighting === 1 }),
} satisfies Record<string, Parts>

/** What an area adds to D, less what it adds to the mean contrast across borders. */
function less(group: Vector, other: Vector, links: Neighbours, how: Parameters<typeof contrast>[2]): Float64Array {
  const own = apart(group, other)
  const p = shares(group, other)
  const across = contrast(p, links, how)
  if (Number.isNaN(across)) return nothing(group)
  const { start, to, weight } = links
  const { rows, binary } = how!
  const sums = p.map((here, i) => {
    let [differ, whole] = [0, 0]
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const there = p[to[k]!]!
      if (Number.isNaN(here) || Number.isNaN(there)) continue
      const w = binary ? 1 : weight[k]!
      differ += w * Math.abs(here - there)
      whole += w
    }
    return whole === 0 ? 0 : rows ? differ / whole : differ
  })
  const all = sum(sums)
  return own.map((part, i) => part - (all === 0 ? 0 : (sums[i]! / all) * across))
}
