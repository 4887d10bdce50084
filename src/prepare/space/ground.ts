import type { RaumId } from '../../model/bezugsraum.ts'
import type { Layer } from '../../model/layer.ts'
import { mosaic, type Mosaic } from '../geometry/mosaic.ts'
import { intoPlane, plane, type Plane } from './plane.ts'

/** The areas asked for, in the order asked for, as rings in one plane: what place, contiguity and neighbours are read from. */
export interface Ground {
  readonly ids: readonly RaumId[]
  readonly plane: Plane
  /** In metres of the plane; `owner` is the position in `ids`. */
  readonly mosaic: Mosaic
}

/** Lays out the areas of `ids`; one that the layer does not have gets no ring. O(vertices). */
export function ground(layer: Layer, ids: readonly RaumId[]): Ground {
  const asked: Layer = {
    crs: layer.crs,
    polygons: new Map(ids.map((id) => [id, layer.polygons.get(id) ?? []])),
  }
  const own = plane(asked)
  return { ids, plane: own, mosaic: mosaic(intoPlane(asked, own), 'own') }
}
