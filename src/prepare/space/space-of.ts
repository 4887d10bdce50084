import type { Space } from '../../model/space.ts'
import type { Ground } from './ground.ts'

/**
 * Place, size and border of every area, in km of the ground's plane: the plane's own figures, as GIS programs give
 * them, so that centroids, sizes and distances are of one piece. (Sizes on the ellipsoid, as a land registry has them,
 * are `areaSize`: in UTM up to 0.1 % apart.) Centroids are those of the area, holes taken off. NaN and size 0 for an
 * area without land. O(vertices).
 */
export function spaceOf({ ids, mosaic }: Ground): Space {
  const { x, y, start, owner, hole } = mosaic
  const n = ids.length
  const [size, perimeter, cx, cy] = [0, 0, 0, 0].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  // Moments are taken about the first vertex of each area, so that large coordinates cost no digits.
  const first = new Int32Array(n).fill(-1)
  owner.forEach((i, r) => {
    const [from, to] = [start[r]!, start[r + 1]!]
    if (to === from) return
    if (first[i] === -1) first[i] = from
    const [ox, oy] = [x[first[i]!]!, y[first[i]!]!]
    let [twice, mx, my, length] = [0, 0, 0, 0]
    for (let k = from; k < to; k++) {
      const next = k + 1 < to ? k + 1 : from
      const [ax, ay, bx, by] = [x[k]! - ox, y[k]! - oy, x[next]! - ox, y[next]! - oy]
      const cross = ax * by - bx * ay
      twice += cross
      mx += (ax + bx) * cross
      my += (ay + by) * cross
      length += Math.hypot(bx - ax, by - ay)
    }
    const sign = twice < 0 === (hole[r] === 1) ? 1 : -1
    size[i]! += (sign * twice) / 2
    cx[i]! += (sign * mx) / 6
    cy[i]! += (sign * my) / 6
    perimeter[i]! += length
  })
  for (let i = 0; i < n; i++) {
    const empty = !(size[i]! > 0)
    cx[i] = empty ? NaN : (x[first[i]!]! + cx[i]! / size[i]!) / 1000
    cy[i] = empty ? NaN : (y[first[i]!]! + cy[i]! / size[i]!) / 1000
    size[i] = empty ? 0 : size[i]! / 1e6
    perimeter[i]! /= 1000
  }
  return { x: cx, y: cy, size, perimeter }
}
