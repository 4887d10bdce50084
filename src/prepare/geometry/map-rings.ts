import type { RaumId } from '../../model/bezugsraum.ts'
import type { Layer, Polygon, Ring } from '../../model/layer.ts'

/** A layer with its rings mapped, all else as it was. */
export const mapRings = (layer: Layer, map: (ring: Ring, hole: boolean, id: RaumId) => Ring): Layer => ({
  crs: layer.crs,
  polygons: new Map(
    [...layer.polygons].map(([id, polygons]): [RaumId, readonly Polygon[]] => [
      id,
      polygons.map((rings) => rings.map((ring, i) => map(ring, i > 0, id))),
    ]),
  ),
})
