import { random } from '../../src/math/random.ts'
import type { Inputs } from '../../src/model/measure.ts'
import type { Neighbours } from '../../src/model/neighbours.ts'
import type { Vector } from '../../src/model/vector.ts'

/**
 * An invented city with everything that a measure may ask for: 2 to 40 areas on a grid of unequal squares, 20 to 520
 * persons each, a group of any size anywhere between even and apart, three groups in an order, a centre. Frozen.
 */
export function city(seed: number): Inputs {
  const next = random(seed)
  const wide = 2 + Math.floor(5 * next())
  const n = 2 + Math.floor(39 * next())
  const share = 0.02 + 0.6 * next()
  const apart = next()
  const total = Array.from({ length: n }, () => 20 + Math.floor(500 * next()))
  const group = total.map((t) => Math.floor(t * ((1 - apart) * share + apart * next() ** 3)))
  group[0] = Math.max(group[0]!, 2) // nobody's group is empty
  const middle = total.map((t, i) => Math.floor((t - group[i]!) * next()))
  const side = 0.3 + next()
  const [column, row] = [(i: number) => i % wide, (i: number) => Math.floor(i / wide)]
  const touching = (far: (dx: number, dy: number) => boolean, weight: number) =>
    neighbours(n, (i, j) => (far(Math.abs(column(i) - column(j)), Math.abs(row(i) - row(j))) ? weight : 0))
  return {
    group: Object.freeze(group),
    other: Object.freeze(total.map((t, i) => t - group[i]!)),
    total: Object.freeze(total),
    ...beside(seed, total),
    groups: [group, middle, total.map((t, i) => t - group[i]! - middle[i]!)].map((v) => Object.freeze(v)),
    space: {
      x: Object.freeze(total.map((_, i) => side * (column(i) + 0.2 * next()))),
      y: Object.freeze(total.map((_, i) => side * (row(i) + 0.2 * next()))),
      size: Object.freeze(total.map(() => side * side * (0.7 + 0.6 * next()))),
      perimeter: Object.freeze(total.map(() => 4 * side * (0.9 + 0.4 * next()))),
    },
    contiguity: {
      queen: touching((dx, dy) => dx <= 1 && dy <= 1, 1),
      rook: touching((dx, dy) => dx + dy === 1, side),
    },
    centres: { x: [side * wide * next()], y: [side * next()] },
  }
}

/** A second group, drawn by itself so that nothing else of the city hangs on it. */
function beside(seed: number, total: readonly number[]): Pick<Inputs, 'second' | 'secondTotal'> {
  const next = random(1e6 + seed)
  const secondTotal = total.map((t) => Math.ceil(t * (0.4 + 0.5 * next())))
  return {
    second: Object.freeze(secondTotal.map((t) => Math.floor(t * next()))),
    secondTotal: Object.freeze(secondTotal),
  }
}

/** Links between n areas from a function that gives the weight of a pair, 0 for none. */
export function neighbours(n: number, weight: (i: number, j: number) => number): Neighbours {
  const rows = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => ({ j, w: i === j ? 0 : weight(i, j) })).filter(({ w }) => w !== 0),
  )
  const start = new Int32Array(n + 1)
  rows.forEach((row, i) => (start[i + 1] = start[i]! + row.length))
  const links = rows.flat()
  return { start, to: Int32Array.from(links, ({ j }) => j), weight: Float64Array.from(links, ({ w }) => w) }
}

/**
 * A city made of the areas of another one: `parts` names the old area of each new one and the part of its persons and
 * land that it gets. Links are those of the old areas; parts of the same area touch each other.
 */
export function made(from: Inputs, parts: readonly { readonly of: number; readonly part: number }[]): Inputs {
  const take = (v: Vector) => Object.freeze(parts.map(({ of, part }) => v[of]! * part))
  const keep = (v: Vector) => Object.freeze(parts.map(({ of }) => v[of]!))
  const links = ({ start, to, weight }: Neighbours) => {
    const between = new Map<string, number>()
    for (let i = 0; i + 1 < start.length; i++)
      for (let k = start[i]!; k < start[i + 1]!; k++) between.set(`${i} ${to[k]}`, weight[k]!)
    return neighbours(parts.length, (i, j) =>
      parts[i]!.of === parts[j]!.of ? 1 : (between.get(`${parts[i]!.of} ${parts[j]!.of}`) ?? 0),
    )
  }
  const { space, contiguity } = from
  return {
    group: take(from.group),
    other: take(from.other),
    total: take(from.total),
    second: take(from.second),
    secondTotal: take(from.secondTotal),
    groups: from.groups.map(take),
    space: { x: keep(space.x), y: keep(space.y), size: take(space.size), perimeter: keep(space.perimeter) },
    contiguity: { queen: links(contiguity.queen), rook: links(contiguity.rook) },
    centres: from.centres,
  }
}

/** The same areas with other numbers of persons. */
export const peopled = (from: Inputs, change: (v: Vector) => number[]): Inputs => ({
  ...from,
  group: Object.freeze(change(from.group)),
  other: Object.freeze(change(from.other)),
  total: Object.freeze(change(from.total)),
  second: Object.freeze(change(from.second)),
  secondTotal: Object.freeze(change(from.secondTotal)),
  groups: from.groups.map((v) => Object.freeze(change(v))),
})

/** The same city with two of its areas joined: their persons, land and neighbours together, their border gone. */
export function merged(from: Inputs, a: number, b: number): Inputs {
  const rest = Array.from(from.total, (_, i) => i).filter((i) => i !== a && i !== b)
  const old = [[a, b], ...rest.map((i) => [i])]
  const add = (v: Vector) => Object.freeze(old.map((of) => of.reduce((sum, i) => sum + v[i]!, 0)))
  const { space, contiguity } = from
  const middle = (v: Vector) =>
    Object.freeze(
      old.map(
        (of) => of.reduce((sum, i) => sum + v[i]! * space.size[i]!, 0) / of.reduce((sum, i) => sum + space.size[i]!, 0),
      ),
    )
  const join = (links: Neighbours, together: (x: number, y: number) => number) =>
    neighbours(old.length, (i, j) =>
      old[i]!.flatMap((x) => old[j]!.map((y) => linked(links, x, y))).reduce(together, 0),
    )
  const border = 2 * linked(contiguity.rook, a, b)
  return {
    group: add(from.group),
    other: add(from.other),
    total: add(from.total),
    second: add(from.second),
    secondTotal: add(from.secondTotal),
    groups: from.groups.map(add),
    space: {
      x: middle(space.x),
      y: middle(space.y),
      size: add(space.size),
      perimeter: Object.freeze(Array.from(add(space.perimeter), (length, i) => (i === 0 ? length - border : length))),
    },
    contiguity: { queen: join(contiguity.queen, Math.max), rook: join(contiguity.rook, (x, y) => x + y) },
    centres: from.centres,
  }
}

/** The weight of a link, 0 for none. */
function linked({ start, to, weight }: Neighbours, i: number, j: number): number {
  for (let k = start[i]!; k < start[i + 1]!; k++) if (to[k] === j) return weight[k]!
  return 0
}

/**
 * Cities in which a person of the first group and one of the last have changed places, each out of an area where the
 * own group had, and after that still has, the larger share: between areas most alike, least alike, and one between.
 */
export function exchanges(x: Inputs): Inputs[] {
  const [first, last] = [x.groups[0]!, x.groups.at(-1)!]
  const share = (v: Vector, i: number, more: number) => (v[i]! + more) / x.total[i]!
  const areas = Array.from(x.total, (_, i) => i)
  const pairs = areas
    .flatMap((i) => areas.map((j) => ({ i, j, apart: share(first, i, 0) - share(first, j, 0) })))
    .filter(({ i, j }) => first[i]! >= 1 && last[j]! >= 1)
    .filter(({ i, j }) => share(first, i, -1) > share(first, j, 1) && share(last, i, 1) < share(last, j, -1))
    .sort((a, b) => a.apart - b.apart)
  return [...new Set([pairs[0], pairs[pairs.length >> 1], pairs.at(-1)])].flatMap((pair) =>
    pair ? [exchanged(x, pair.i, pair.j)] : [],
  )
}

function exchanged(x: Inputs, i: number, j: number): Inputs {
  const shifted = (v: Vector, by: number) =>
    Object.freeze(Array.from(v, (n, at) => n + (at === i ? -by : at === j ? by : 0)))
  return {
    ...x,
    group: shifted(x.group, 1),
    other: shifted(x.other, -1),
    groups: x.groups.map((v, k) => (k === 0 ? shifted(v, 1) : k === x.groups.length - 1 ? shifted(v, -1) : v)),
  }
}

/** The same areas with the first group grown to a multiple of itself everywhere. */
export function grown(x: Inputs, times: number): Inputs {
  const more = (v: Vector) => Object.freeze(Array.from(v, (n) => n * times))
  return {
    ...x,
    group: more(x.group),
    total: Object.freeze(Array.from(x.total, (t, i) => t + (times - 1) * x.group[i]!)),
    groups: x.groups.map((v, k) => (k === 0 ? more(v) : v)),
  }
}
