import type { Layer } from '../model/layer.ts'
import { toDegrees } from './to-degrees.ts'

const wgs84 = 'EPSG:4326'

/** The layer in longitude and latitude (WGS 84), in full precision; the layer itself where it already is. */
export function reproject(layer: Layer): Layer {
  if (layer.crs === wgs84) return layer
  const degrees = toDegrees(layer.crs)
  const polygons = [...layer.polygons].map(
    ([id, parts]) => [id, parts.map((rings) => rings.map((ring) => ring.map(degrees)))] as const,
  )
  return { crs: wgs84, polygons: new Map(polygons) }
}
