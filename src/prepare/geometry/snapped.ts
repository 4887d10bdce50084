import type { RaumId } from '../../model/bezugsraum.ts'
import type { Layer, Position } from '../../model/layer.ts'
import { cornerIds } from './corner-ids.ts'
import { mapRings } from './map-rings.ts'
import { metres } from './metres.ts'

/** An area of which corners were moved: how many, and how far at most. */
export interface Moved {
  readonly id: RaumId
  readonly corners: number
  readonly farthest: number
}

/**
 * Corners within a distance in metres of a corner of an earlier area (by key) put onto it. Corners of one area are never
 * put together, so that no ring loses its shape; the first area keeps its own. O(vertices).
 */
export function snapped(layer: Layer, distance: number): { layer: Layer; moved: readonly Moved[] } {
  const { kx, ky, ox, oy } = metres(layer)
  const all: { position: Position; id: RaumId }[] = []
  for (const [id, polygons] of layer.polygons)
    for (const rings of polygons) for (const ring of rings) for (const position of ring) all.push({ position, id })
  const x = Float64Array.from(all, ({ position }) => (position[0] - ox) * kx)
  const y = Float64Array.from(all, ({ position }) => (position[1] - oy) * ky)
  const target = cornerIds(x, y, distance)
  const moves = new Map<RaumId, { corners: number; farthest: number }>()
  let i = 0
  const result = mapRings(layer, (ring, _, id) =>
    ring.map((position, k) => {
      const [own, onto] = [i, target[i++]!]
      const away = Math.hypot(x[onto]! - x[own]!, y[onto]! - y[own]!)
      if (away === 0 || all[onto]!.id === id) return position
      const before = moves.get(id) ?? { corners: 0, farthest: 0 }
      // The closing position is the first once more.
      const counts = k < ring.length - 1 ? 1 : 0
      moves.set(id, { corners: before.corners + counts, farthest: Math.max(before.farthest, away) })
      return all[onto]!.position
    }),
  )
  return { layer: result, moved: [...moves].map(([id, one]) => ({ id, ...one })) }
}
