import { random } from '../../src/math/random.ts'
import type { Inputs } from '../../src/model/measure.ts'
import type { Neighbours } from '../../src/model/neighbours.ts'
import type { Vector } from '../../src/model/vector.ts'

type Map = Partial<Inputs> & Pick<Inputs, 'total'>

/** The same city with its areas in the order given; areas that are not named are left out, with their links. */
export function ordered<M extends Map>(map: M, order: readonly number[]): M {
  const take = (v: Vector) => order.map((i) => v[i]!)
  const { groups, space, contiguity } = map
  return {
    ...map,
    ...Object.fromEntries(
      (['group', 'other', 'total', 'second', 'secondTotal'] as const).flatMap((name) =>
        map[name] ? [[name, take(map[name])]] : [],
      ),
    ),
    ...(groups && { groups: groups.map(take) }),
    ...(space && {
      space: { x: take(space.x), y: take(space.y), size: take(space.size), perimeter: take(space.perimeter) },
    }),
    ...(contiguity && { contiguity: { queen: links(contiguity.queen, order), rook: links(contiguity.rook, order) } }),
  }
}

function links({ start, to, weight }: Neighbours, order: readonly number[]): Neighbours {
  const at = new Map(order.map((old, now) => [old, now]))
  const rows = order.map((old) =>
    Array.from({ length: start[old + 1]! - start[old]! }, (_, k) => start[old]! + k)
      .filter((k) => at.has(to[k]!))
      .map((k) => ({ to: at.get(to[k]!)!, weight: weight[k]! }))
      .sort((a, b) => a.to - b.to),
  )
  const begin = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => (begin[i + 1] = begin[i]! + row.length))
  const all = rows.flat()
  return { start: begin, to: Int32Array.from(all, (l) => l.to), weight: Float64Array.from(all, (l) => l.weight) }
}

const indices = ({ total }: Map) => Array.from(total, (_, i) => i)

export const reversed = <M extends Map>(map: M): M => ordered(map, indices(map).reverse())

/** Without the areas where nobody lives. */
export const inhabited = <M extends Map>(map: M): M =>
  ordered(
    map,
    indices(map).filter((i) => map.total[i]! > 0),
  )

/** The same map with the people of the inhabited areas dealt out anew among these. */
export function shuffled<M extends Map & Pick<Inputs, 'group' | 'other'>>(map: M, seed: number): M {
  const next = random(seed)
  const from = indices(map).filter((i) => map.total[i]! > 0)
  const to = [...from]
  for (let i = to.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[to[i], to[j]] = [to[j]!, to[i]!]
  }
  const moved = (v: Vector) => {
    const out = Array.from(v)
    from.forEach((i, k) => (out[to[k]!] = v[i]!))
    return out
  }
  return { ...map, group: moved(map.group), other: moved(map.other), total: moved(map.total) }
}

/** All lengths times a factor. */
export const enlarged = <M extends Map & Pick<Inputs, 'space'>>(map: M, by: number): M => ({
  ...map,
  space: {
    x: Array.from(map.space.x, (v) => v * by),
    y: Array.from(map.space.y, (v) => v * by),
    size: Array.from(map.space.size, (v) => v * by * by),
    perimeter: Array.from(map.space.perimeter, (v) => v * by),
  },
})
