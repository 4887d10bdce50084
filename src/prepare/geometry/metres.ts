import { power } from '../../math/power.ts'
import { isGeographic } from '../../model/crs.ts'
import type { Layer } from '../../model/layer.ts'

/** Metres as they are; degrees on a plane that touches the ellipsoid in the middle of the layer, good to 0.1 % across a city. */
export function metres(layer: Layer): { kx: number; ky: number; ox: number; oy: number } {
  if (!isGeographic(layer.crs)) return { kx: 1, ky: 1, ox: 0, oy: 0 }
  let [bottom, top] = [Infinity, -Infinity]
  for (const polygons of layer.polygons.values())
    for (const rings of polygons)
      for (const [, latitude] of rings[0] ?? []) {
        if (latitude < bottom) bottom = latitude
        if (latitude > top) top = latitude
      }
  const middle = Number.isFinite(bottom) ? (bottom + top) / 2 : 0
  const { east, north } = metresPerDegree(middle)
  return { kx: east, ky: north, ox: 0, oy: middle }
}

/** Length of a degree of longitude and of latitude on the ellipsoid (WGS 84) at a latitude. */
export function metresPerDegree(latitude: number): { east: number; north: number } {
  const [a, e2] = [6_378_137, 0.006_694_379_990_14]
  const phi = (latitude * Math.PI) / 180
  const w2 = 1 - e2 * Math.sin(phi) ** 2
  return {
    east: ((Math.PI / 180) * a * Math.cos(phi)) / Math.sqrt(w2),
    north: ((Math.PI / 180) * a * (1 - e2)) / power(w2, 1.5),
  }
}
