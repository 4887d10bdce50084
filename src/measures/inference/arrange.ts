import type { Inputs } from '../../model/measure.ts'
import type { Neighbours } from '../../model/neighbours.ts'
import type { Vector } from '../../model/vector.ts'

/**
 * The areas named, in this order, with all that is known of them; what is left out takes its links along. Reference
 * points are no areas and stay. O(areas and links).
 */
export function arrange<X extends Partial<Inputs>>(inputs: X, order: readonly number[]): X {
  const take = (v: Vector) => Float64Array.from(order, (i) => v[i])
  const { group, other, total, second, secondTotal, groups, space, contiguity } = inputs
  const arranged: Partial<Inputs> = {
    ...(group && { group: take(group) }),
    ...(other && { other: take(other) }),
    ...(total && { total: take(total) }),
    ...(second && { second: take(second) }),
    ...(secondTotal && { secondTotal: take(secondTotal) }),
    ...(groups && { groups: groups.map(take) }),
    ...(space && {
      space: { x: take(space.x), y: take(space.y), size: take(space.size), perimeter: take(space.perimeter) },
    }),
    ...(contiguity && {
      contiguity: { queen: relinked(contiguity.queen, order), rook: relinked(contiguity.rook, order) },
    }),
  }
  return { ...inputs, ...arranged }
}

function relinked({ start, to, weight }: Neighbours, order: readonly number[]): Neighbours {
  const now = new Int32Array(start.length - 1).fill(-1)
  order.forEach((old, i) => (now[old] = i))
  const rows = order.map((old) =>
    Array.from({ length: start[old + 1] - start[old] }, (_, k) => start[old] + k)
      .map((k) => ({ j: now[to[k]], w: weight[k] }))
      .filter(({ j }) => j >= 0)
      .sort((a, b) => a.j - b.j),
  )
  const begins = new Int32Array(order.length + 1)
  rows.forEach((row, i) => (begins[i + 1] = begins[i] + row.length))
  const links = rows.flat()
  return { start: begins, to: Int32Array.from(links, ({ j }) => j), weight: Float64Array.from(links, ({ w }) => w) }
}
