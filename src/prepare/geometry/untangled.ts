import type { RaumId } from '../../model/bezugsraum.ts'
import type { Layer, Polygon } from '../../model/layer.ts'
import { crossedPolygons } from './crossed-polygons.ts'
import { evenOdd } from './even-odd.ts'
import { metres } from './metres.ts'
import { mosaic } from './mosaic.ts'

/** Polygons whose rings cross themselves as the loops that they consist of, by the even–odd rule, and the areas in which one was. */
export function untangled(layer: Layer): { layer: Layer; parted: readonly RaumId[] } {
  const crossed = crossedPolygons(mosaic(layer, 'metres'))
  if (crossed.size === 0) return { layer, parted: [] }
  const plane = metres(layer)
  const parted = new Set<RaumId>()
  let part = 0
  const polygons = new Map<RaumId, readonly Polygon[]>()
  for (const [id, own] of layer.polygons)
    polygons.set(
      id,
      own.flatMap((rings) => {
        if (!crossed.has(part++)) return [rings]
        parted.add(id)
        return evenOdd(rings, plane)
      }),
    )
  return { layer: { ...layer, polygons }, parted: [...parted] }
}
