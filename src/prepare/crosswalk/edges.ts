import type { Polygon, Ring } from '../../model/layer.ts'

/**
 * The borders of an area as edges from left to right, each with the sign under which the land below it counts:
 * 1 for an upper border, −1 for a lower one. Sorted by their left end. Upright edges cover no land.
 */
export interface Edges {
  readonly left: Float64Array
  readonly right: Float64Array
  readonly leftY: Float64Array
  readonly rightY: Float64Array
  readonly sign: Int8Array
  /** The longest extent of an edge from left to right. */
  readonly widest: number
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number]
}

/** The edges of an area made of polygons, each an outer ring and its holes, whatever way their rings run. O(n log n). */
export function edges(polygons: readonly Polygon[]): Edges {
  const list: [left: number, right: number, leftY: number, rightY: number, sign: number][] = []
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const polygon of polygons)
    polygon.forEach((ring, i) => {
      const outward = (i === 0 ? 1 : -1) * (turnsLeft(ring) ? 1 : -1)
      for (let k = 0; k < ring.length; k++) {
        const [x, y] = ring[k]!
        const [toX, toY] = ring[(k + 1) % ring.length]!
        west = Math.min(west, x)
        east = Math.max(east, x)
        south = Math.min(south, y)
        north = Math.max(north, y)
        if (toX < x) list.push([toX, x, toY, y, outward])
        else if (toX > x) list.push([x, toX, y, toY, -outward])
      }
    })
  list.sort((a, b) => a[0] - b[0])
  const column = (at: 0 | 1 | 2 | 3) => Float64Array.from(list, (edge) => edge[at])
  return {
    left: column(0),
    right: column(1),
    leftY: column(2),
    rightY: column(3),
    sign: Int8Array.from(list, (edge) => edge[4]),
    widest: list.reduce((most, [left, right]) => Math.max(most, right - left), 0),
    box: [west, south, east, north],
  }
}

function turnsLeft(ring: Ring): boolean {
  const [x0, y0] = ring[0]!
  let twice = 0
  for (let k = 1; k < ring.length; k++) {
    const [[ax, ay], [bx, by]] = [ring[k - 1]!, ring[k]!]
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }
  return twice > 0
}
