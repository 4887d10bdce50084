import { orient2d } from 'robust-predicates'
import { edges } from './edges.ts'
import type { Mosaic } from './mosaic.ts'

/**
 * Numbers of the polygons with a ring that crosses itself, and no two rings of which cross each other: what is inside of
 * these its loops say. Exact. O(n log n).
 */
export function crossedPolygons(mosaic: Mosaic): ReadonlySet<number> {
  const { x, y, polygon } = mosaic
  const { to, ring, pairs } = edges(mosaic)
  const [own, others] = [new Set<number>(), new Set<number>()]
  const side = (a: number, b: number, c: number) => orient2d(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!)
  pairs((a, c) => {
    const part = polygon[ring[a]!]!
    if (part !== polygon[ring[c]!]) return
    const [b, d] = [to[a]!, to[c]!]
    if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0)
      (ring[a] === ring[c] ? own : others).add(part)
  })
  return new Set([...own].filter((part) => !others.has(part)))
}
