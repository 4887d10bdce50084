import type { Mosaic } from '../geometry/mosaic.ts'
import type { Segment } from '../geometry/noded.ts'
import { cornerIds } from '../geometry/corner-ids.ts'
import { links, type Links } from './links.ts'

/** What areas have in common, corner for corner. */
export interface Touching {
  /** By vertex of the mosaic, the first vertex at the same place. */
  readonly corner: Int32Array
  /** Areas with a corner in common. */
  readonly queen: Links
  /** Areas with an edge in common, and the length of all of them. */
  readonly rook: Links
  /** Edges that no other area has. */
  readonly rest: readonly Segment[]
  /** The areas with a corner at a place. */
  at(corner: number): readonly number[]
}

/**
 * Areas that share corners and edges, where these are the same to the last digit. Edges and corners are hashed by place:
 * O(vertices).
 */
export function touching({ x, y, start, owner, ids }: Mosaic): Touching {
  const corner = cornerIds(x, y, 0)
  const [queen, rook] = [links(ids.length), links(ids.length)]
  const areas = areasByCorner(corner, start, owner)
  for (let k = 0; k < corner.length; k++) {
    if (corner[k] !== k) continue
    const there = areas(k)
    for (let p = 1; p < there.length; p++) for (let q = 0; q < p; q++) queen.add(there[p]!, there[q]!, 0)
  }

  // Edges in chains by the smaller number of their ends.
  const head = new Int32Array(corner.length).fill(-1)
  const chain = new Int32Array(corner.length)
  const far = new Int32Array(corner.length)
  const area = new Int32Array(corner.length)
  const met = new Uint8Array(corner.length)
  const ends = (k: number, r: number): [number, number] => [
    corner[k]!,
    corner[k + 1 < start[r + 1]! ? k + 1 : start[r]!]!,
  ]
  owner.forEach((own, r) => {
    for (let k = start[r]!; k < start[r + 1]!; k++) {
      const [from, to] = ends(k, r)
      const [low, high] = from < to ? [from, to] : [to, from]
      far[k] = high
      area[k] = own
      let again = false
      const beside: number[] = []
      for (let other = head[low]!; other !== -1; other = chain[other]!) {
        if (far[other] !== high) continue
        if (area[other] === own) again = true
        else {
          met[k] = met[other] = 1
          if (!beside.includes(area[other]!)) beside.push(area[other]!)
        }
      }
      // An edge that an area has twice is one border.
      if (!again) for (const other of beside) rook.add(own, other, Math.hypot(x[to]! - x[from]!, y[to]! - y[from]!))
      chain[k] = head[low]!
      head[low] = k
    }
  })
  const rest: Segment[] = []
  owner.forEach((own, r) => {
    for (let k = start[r]!; k < start[r + 1]!; k++) {
      const [from, to] = ends(k, r)
      if (met[k] === 0 && from !== to) rest.push({ from, to, area: own })
    }
  })
  return { corner, queen, rook, rest, at: areas }
}

/** The areas of all vertices at a place, each once, ascending by first use. */
function areasByCorner(corner: Int32Array, start: Int32Array, owner: Int32Array): (corner: number) => number[] {
  const last = new Int32Array(corner.length).fill(-1)
  const before = new Int32Array(corner.length)
  const area = new Int32Array(corner.length)
  owner.forEach((own, r) => {
    for (let k = start[r]!; k < start[r + 1]!; k++) {
      area[k] = own
      before[k] = last[corner[k]!]!
      last[corner[k]!] = k
    }
  })
  return (at) => {
    const list: number[] = []
    for (let k = last[at]!; k !== -1; k = before[k]!) if (!list.includes(area[k]!)) list.push(area[k]!)
    return list
  }
}
