import proj4 from 'proj4'
import { crsDefinition, isGeographic } from '../model/crs.ts'
import type { Position } from '../model/layer.ts'

/**
 * How positions of a system become longitude and latitude (WGS 84), in full precision. A projection on ETRS89, which
 * is taken as WGS 84, needs its inverse alone; `forward` copies and checks every point on the way, which costs a
 * city's layer half its time.
 */
export function toDegrees(crs: string): (position: Position) => Position {
  if (crs === wgs84) return (position) => position
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

const wgs84 = 'EPSG:4326'
const radian = 180 / Math.PI
