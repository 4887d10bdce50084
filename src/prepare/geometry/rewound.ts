import type { RaumId } from '../../model/bezugsraum.ts'
import type { Layer, Ring } from '../../model/layer.ts'
import { mapRings } from './map-rings.ts'

/** Outer rings counter-clockwise and holes clockwise, as RFC 7946 has it, and the areas in which a ring was turned. O(vertices). */
export function rewound(layer: Layer): { layer: Layer; turned: readonly RaumId[] } {
  const turned = new Set<RaumId>()
  const result = mapRings(layer, (ring, hole, id) => {
    const area = twiceArea(ring)
    if (area === 0 || area > 0 !== hole) return ring
    turned.add(id)
    return [...ring].reverse()
  })
  return { layer: result, turned: [...turned] }
}

/** From the first position as origin; for its sign. */
function twiceArea(ring: Ring): number {
  const [ox, oy] = ring[0]!
  let twice = 0
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!]
    twice += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy)
  }
  return twice
}
