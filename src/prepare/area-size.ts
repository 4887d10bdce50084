import proj4 from 'proj4'
import type { RaumId } from '../model/bezugsraum.ts'
import { crsDefinition, isGeographic } from '../model/crs.ts'
import type { Layer, Ring } from '../model/layer.ts'

// WGS 84; that of ETRS89 differs in the tenth digit.
const a = 6_378_137
const e2 = 0.006_694_379_990_14
const e = Math.sqrt(e2)
const radians = Math.PI / 180

/**
 * Areas in km² on the ellipsoid, holes taken off, as a land registry means them: not those of the map plane, which
 * UTM draws up to 0.08 % too small or 0.1 % too large and Web Mercator more than twice too large.
 *
 * In metres: the plane area of each ring, divided by what the projection does to areas in its middle. In degrees:
 * the plane area in longitude and authalic latitude. Good to 1e-5 for areas of a city. O(vertices).
 */
export function areaSize(layer: Layer): Map<RaumId, number> {
  const ringArea = isGeographic(layer.crs) ? onEllipsoid : onPlane(layer.crs)
  return new Map(
    [...layer.polygons].map(([id, polygons]) => {
      const parts = polygons.map(([outer, ...holes]) =>
        holes.reduce((sum, hole) => sum - ringArea(hole), ringArea(outer!)),
      )
      return [id, parts.reduce((sum, part) => sum + part, 0) / 1e6]
    }),
  )
}

/** Shoelace sum from the first position as origin, without sign. */
function shoelace(ring: Ring, u: (x: number) => number, v: (y: number) => number): number {
  const [ox, oy] = [u(ring[0]![0]), v(ring[0]![1])]
  let twice = 0
  let [px, py] = [0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [qx, qy] = [u(ring[i]![0]) - ox, v(ring[i]![1]) - oy]
    twice += px * qy - qx * py
    ;[px, py] = [qx, qy]
  }
  return Math.abs(twice) / 2
}

const same = (value: number) => value

/** On the cylinder that keeps areas: Snyder, Map Projections (USGS 1395, 1987), formulas 3-12 and 10-14. */
const onEllipsoid = (ring: Ring): number =>
  shoelace(
    ring,
    (longitude) => a * longitude * radians,
    (latitude) => {
      const s = Math.sin(latitude * radians)
      return (a * (1 - e2) * (s / (1 - e2 * s * s) + Math.atanh(e * s) / e)) / 2
    },
  )

/** Area on the plane, by the ratio of a small square there to the same on the ellipsoid. */
function onPlane(crs: string): (ring: Ring) => number {
  const { forward } = proj4(crsDefinition(crs), crsDefinition('EPSG:4326'))
  return (ring) => {
    const [x, y] = middle(ring)
    const step = 50
    const at = (dx: number, dy: number) => forward([x + dx * step, y + dy * step])
    const square = [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1), at(-1, -1)] as unknown as Ring
    return (shoelace(ring, same, same) * onEllipsoid(square)) / (2 * step) ** 2
  }
}

/** Centre of gravity of the area; of a ring without area its first position. */
function middle(ring: Ring): [number, number] {
  const [ox, oy] = ring[0]!
  let [twice, mx, my] = [0, 0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay, bx, by] = [ring[i - 1]![0] - ox, ring[i - 1]![1] - oy, ring[i]![0] - ox, ring[i]![1] - oy]
    const cross = ax * by - bx * ay
    twice += cross
    mx += (ax + bx) * cross
    my += (ay + by) * cross
  }
  return twice === 0 ? [ox, oy] : [ox + mx / (3 * twice), oy + my / (3 * twice)]
}
