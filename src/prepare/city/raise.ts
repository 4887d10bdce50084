import { byKey } from '../../model/bezugsraum.ts'
import type { City } from '../../model/city.ts'
import type { Contiguity, Neighbours } from '../../model/neighbours.ts'
import type { Space } from '../../model/space.ts'
import type { Vector } from '../../model/vector.ts'

/**
 * The same city on a higher level: `parents` names the area that each area belongs to. Persons and land add up,
 * centroids are weighted by land, borders inside an area vanish: no polygon is dissolved, and the result is the same
 * as if it were. O(areas + links).
 */
export function raise(city: City, level: string, parents: readonly string[]): City {
  const ids = [...new Set(parents)].sort(byKey)
  const position = new Map(ids.map((id, i) => [id, i]))
  const of = Int32Array.from(parents, (id) => position.get(id)!)
  const added = adder(of, ids.length)
  return {
    ...city,
    level,
    ids,
    total: added(city.total),
    groups: city.groups.map((group) => ({ ...group, count: added(group.count) })),
    space: city.space && raisedSpace(city.space, city.contiguity, of, ids.length),
    contiguity: city.contiguity && raisedContiguity(city.contiguity, of, ids.length),
  }
}

const adder =
  (of: Int32Array, n: number) =>
  (values: Vector): Float64Array => {
    const sums = new Float64Array(n)
    of.forEach((at, i) => (sums[at]! += values[i]!))
    return sums
  }

function raisedSpace(space: Space, contiguity: Contiguity | null, of: Int32Array, n: number): Space {
  const added = adder(of, n)
  const size = added(space.size)
  const centre = (along: Vector) =>
    added(Float64Array.from(along, (at, i) => at * space.size[i]!)).map((moment, i) => moment / size[i]!)
  const perimeter = added(space.perimeter)
  // A border between two areas of the same parent stands in both perimeters, and in both rows of the links.
  if (contiguity)
    links(contiguity.rook, (i, j, length) => {
      if (of[i] === of[j]) perimeter[of[i]!]! -= length
    })
  return { x: centre(space.x), y: centre(space.y), size, perimeter }
}

function raisedContiguity({ queen, rook }: Contiguity, of: Int32Array, n: number): Contiguity {
  return { queen: between(queen, of, n, () => 1), rook: between(rook, of, n, (before, length) => before + length) }
}

/** Links between parents from those between their areas. */
function between(
  neighbours: Neighbours,
  of: Int32Array,
  n: number,
  joined: (before: number, weight: number) => number,
): Neighbours {
  const rows = Array.from({ length: n }, () => new Map<number, number>())
  links(neighbours, (i, j, weight) => {
    const row = rows[of[i]!]!
    if (of[i] !== of[j]) row.set(of[j]!, joined(row.get(of[j]!) ?? 0, weight))
  })
  const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b))
  const start = new Int32Array(n + 1)
  sorted.forEach((row, i) => (start[i + 1] = start[i]! + row.length))
  const all = sorted.flat()
  return { start, to: Int32Array.from(all, ([to]) => to), weight: Float64Array.from(all, ([, weight]) => weight) }
}

function links({ start, to, weight }: Neighbours, visit: (i: number, j: number, weight: number) => void): void {
  for (let i = 0; i + 1 < start.length; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) visit(i, to[k]!, weight[k]!)
}
