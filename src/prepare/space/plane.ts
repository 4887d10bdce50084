import proj4 from 'proj4'
import { crsDefinition, isGeographic } from '../../model/crs.ts'
import type { Layer, Position } from '../../model/layer.ts'
import { mapRings } from '../geometry/map-rings.ts'
import { metresPerDegree } from '../geometry/metres.ts'

/** A plane in metres, in which distances can be measured with a ruler. */
export interface Plane {
  /** The layer's own system, or that of a plane laid through its middle. Printed beside what is measured in it. */
  readonly crs: string
  /** Whether coordinates had to be carried into it. */
  readonly local: boolean
  /** A place of the layer's system, in metres. */
  forward(position: Position): Position
}

// UTM, Gauß-Krüger and the projections of Austria and Switzerland are within 0.1 % in their countries, ETRS89-LAEA
// within 0.4 % in all of Germany; Web Mercator is off by 60 % there.
const worst = 0.005

/**
 * The layer's own plane, as it is, where it keeps lengths to 0.5 % in the middle of the layer; else (degrees, Web
 * Mercator) a transverse Mercator plane through the middle, good to 1e-5 within 30 km of it.
 */
export function plane(layer: Layer): Plane {
  const middle = middleOf(layer)
  if (middle === null || (!isGeographic(layer.crs) && keepsLengths(layer.crs, middle)))
    return { crs: layer.crs, local: false, forward: (position) => position }
  const from = crsDefinition(layer.crs)
  const [longitude, latitude] = proj4(from, crsDefinition('EPSG:4326'), [...middle])
  const crs = `+proj=tmerc +lat_0=${latitude!.toFixed(6)} +lon_0=${longitude!.toFixed(6)} +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`
  const { forward } = proj4(from, crs)
  return { crs, local: true, forward: (position) => forward([...position]) as unknown as Position }
}

export const intoPlane = (layer: Layer, { crs, local, forward }: Plane): Layer =>
  local ? { ...mapRings(layer, (ring) => ring.map(forward)), crs } : layer

/** Middle of the box around all corners; null of an empty layer. */
function middleOf(layer: Layer): Position | null {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const polygons of layer.polygons.values())
    for (const [outer = []] of polygons)
      for (const [x, y] of outer) {
        if (x < left) left = x
        if (x > right) right = x
        if (y < bottom) bottom = y
        if (y > top) top = y
      }
  return right >= left ? [(left + right) / 2, (bottom + top) / 2] : null
}

/** A kilometre to the east and one to the north, against the ellipsoid. */
function keepsLengths(crs: string, [x, y]: Position): boolean {
  const { inverse } = proj4(crsDefinition('EPSG:4326'), crsDefinition(crs))
  const [longitude, latitude] = inverse([x, y])
  const { east, north } = metresPerDegree(latitude!)
  return [
    [1000, 0],
    [0, 1000],
  ].every(([dx, dy]) => {
    const there = inverse([x + dx!, y + dy!])
    const length = Math.hypot((there[0]! - longitude!) * east, (there[1]! - latitude!) * north)
    return Math.abs(length / 1000 - 1) <= worst
  })
}
