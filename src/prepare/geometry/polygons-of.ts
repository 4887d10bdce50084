import type { Polygon, Position } from '../../model/layer.ts'
import type { Mosaic } from './mosaic.ts'

/** The polygons of one area, rings closed, in the coordinates of the mosaic. O(rings). */
export function polygonsOf({ x, y, start, owner, hole }: Mosaic, area: number): Polygon[] {
  const polygons: Position[][][] = []
  owner.forEach((one, r) => {
    if (one !== area) return
    const ring = Array.from({ length: start[r + 1]! - start[r]! }, (_, i): Position => [
      x[start[r]! + i]!,
      y[start[r]! + i]!,
    ])
    if (ring.length > 0) ring.push(ring[0]!)
    if (hole[r] === 0) polygons.push([ring])
    else polygons.at(-1)?.push(ring)
  })
  return polygons
}
