import proj4 from 'proj4'
import { crsCodes } from '../model/crs.ts'
import type { Layer, Position } from '../model/layer.ts'
import { pick } from '../model/pick.ts'

const wgs84 = 'EPSG:4326'

/** The layer in longitude and latitude (WGS 84), in full precision; the layer itself where it already is. */
export function reproject(layer: Layer): Layer {
  if (layer.crs === wgs84) return layer
  const { forward } = proj4(pick(crsCodes, layer.crs), pick(crsCodes, wgs84))
  const polygons = [...layer.polygons].map(
    ([id, parts]) =>
      [
        id,
        parts.map((rings) =>
          rings.map((ring) => ring.map((position) => forward(position as [number, number]) as Position)),
        ),
      ] as const,
  )
  return { crs: wgs84, polygons: new Map(polygons) }
}
