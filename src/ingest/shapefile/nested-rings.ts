import inside from 'point-in-polygon-hao'

type Ring = [number, number][]

/**
 * Rings of one shape as polygons: a ring inside another is its hole, a ring inside a hole a polygon of its own.
 * A Shapefile says so by the way a ring runs; nesting also holds where a writer got that wrong. O(rings² · vertices)
 * for rings whose boxes lie in each other, else O(vertices).
 */
export function nestedRings(rings: readonly Ring[]): Ring[][] {
  if (rings.length === 1) return [[rings[0]!]]
  const boxes = rings.map(box)
  // What is not closed has no inside; that it is open is told later, with all that is wrong with rings.
  const closed = rings.map(isClosed)
  const around = rings.map((ring, i) =>
    rings.flatMap((_, k) =>
      k !== i && closed[k] && holds(boxes[k]!, boxes[i]!) && within(ring, rings[k]!) ? [k] : [],
    ),
  )
  const polygons = new Map<number, Ring[]>()
  rings.forEach((ring, i) => {
    if (around[i]!.length % 2 === 0) polygons.set(i, [ring])
  })
  rings.forEach((ring, i) => {
    if (around[i]!.length % 2 === 0) return
    // The innermost of those around it: the one that lies in all the others.
    const owner = around[i]!.reduce((inner, k) => (around[k]!.length > around[inner]!.length ? k : inner))
    polygons.get(owner)?.push(ring)
  })
  return [...polygons.values()]
}

/** Whether a ring lies in another, told by its first vertex that is not on the other's border. */
function within(ring: Ring, other: Ring): boolean {
  for (const position of ring) {
    const side = inside(position, [other])
    if (side !== 0) return side
  }
  return false
}

const isClosed = (ring: Ring): boolean => {
  const [first, last] = [ring[0], ring.at(-1)]
  return first !== undefined && first[0] === last![0] && first[1] === last![1]
}

type Box = readonly [number, number, number, number]

const box = (ring: Ring): Box => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  return [left, bottom, right, top]
}

const holds = (a: Box, b: Box): boolean => a[0] <= b[0] && a[1] <= b[1] && a[2] >= b[2] && a[3] >= b[3]
