import proj4 from 'proj4'
import { crsDefinition, isGeographic } from '../model/crs.ts'
import type { Layer, Position } from '../model/layer.ts'

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

/**
 * How positions become degrees. A projection on ETRS89, which is taken as WGS 84, needs its inverse alone;
 * `forward` copies and checks every point on the way, which costs a city's layer half its time.
 */
function toDegrees(crs: string): (position: Position) => Position {
  const definition = crsDefinition(crs)
  if (isGeographic(crs) || !definition.includes('+towgs84=0,0,0,0,0,0,0')) {
    const { forward } = proj4(definition, crsDefinition(wgs84))
    return (position) => forward(position as [number, number]) as Position
  }
  const projection = proj4.Proj(definition)
  const point = { x: 0, y: 0 }
  return (position) => {
    ;[point.x, point.y] = position
    const { x, y } = projection.inverse(point)
    return [x * radian, y * radian]
  }
}

const radian = 180 / Math.PI
