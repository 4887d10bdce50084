import type { Mosaic } from '../geometry/mosaic.ts'
import { noded } from '../geometry/noded.ts'
import { links, type Links } from './links.ts'
import type { Touching } from './touching.ts'

/**
 * What areas have in common along those edges that no other area shares to the last digit: corners are put together that
 * lie within `tolerance` metres of each other, and edges cut where a corner lies on them or they cross. This is what makes
 * neighbours of areas with a sliver, an overlap or a missing corner (T-junction) between them. O(m log m) of m such edges.
 */
export function nearlyTouching(
  { x, y, ids }: Mosaic,
  exact: Touching,
  tolerance: number,
): { readonly queen: Links; readonly rook: Links } {
  const [queen, rook] = [links(ids.length), links(ids.length)]
  const network = noded(exact.rest, x, y, tolerance)
  const areas = new Map<number, Set<number>>()
  const meet = (corner: number, area: number) => {
    const there = areas.get(corner)
    if (there) there.add(area)
    else areas.set(corner, new Set([area]))
  }
  for (const [old, corner] of network.corner) for (const area of exact.at(old)) meet(corner, area)
  for (const { from, to, area } of network.segments) {
    meet(from, area)
    meet(to, area)
  }
  for (const there of areas.values())
    for (const a of there) for (const b of there) if (a < b && !exact.queen.has(a, b)) queen.add(a, b, 0)

  const sides = new Map<number, number[]>()
  const count = network.x.length
  for (const { from, to, area } of network.segments) {
    const key = Math.min(from, to) * count + Math.max(from, to)
    const beside = sides.get(key) ?? []
    if (!beside.includes(area)) beside.push(area)
    sides.set(key, beside)
  }
  for (const [key, beside] of sides) {
    const [from, to] = [Math.floor(key / count), key % count]
    const length = Math.hypot(network.x[to]! - network.x[from]!, network.y[to]! - network.y[from]!)
    for (let p = 1; p < beside.length; p++)
      for (let q = 0; q < p; q++) {
        rook.add(beside[p]!, beside[q]!, length)
        if (!exact.queen.has(beside[p]!, beside[q]!)) queen.add(beside[p]!, beside[q]!, 0)
      }
  }
  return { queen, rook }
}
