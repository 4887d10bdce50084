import { binomialDraw } from '../../math/binomial-draw.ts'
import { binomialTables, type Tables } from '../../math/binomial-tables.ts'
import { finder } from '../../math/finder.ts'
import { multinomial } from '../../math/multinomial.ts'
import type { Stream } from '../../math/random.ts'
import { settle } from '../../math/settle.ts'
import { shuffle } from '../../math/shuffle.ts'
import type { Classes } from './classes.ts'

/** Fills the counts by class and area with one city drawn by lot. */
export type Sampler = (next: Stream, into: readonly Float64Array[]) => void

/**
 * Fills the counts of several cities, one drawn from each stream of random numbers. What a stream gives does not depend
 * on the others beside it; together they are faster, because the table of an area is at hand for all of them.
 */
export type Samplers = (streams: readonly Stream[], into: readonly (readonly Float64Array[])[]) => void

/** Cities in which chance alone decides who lives where; they differ in what is held as it is. */
export const nulls = { evenness, systematic, persons, places } satisfies Record<string, (from: Classes) => Samplers>

export type Null = keyof typeof nulls

/**
 * Everybody belongs to the group with its share in the city, wherever they live. Areas keep their sizes, the group's
 * size varies. Binomial in each area.
 */
function evenness({ sizes, persons }: Classes): Samplers {
  const all = add(persons)
  return firstBy(binomialTables(sizes, persons[0]! / all), sizes.length, (next, into) => {
    remaining(into, sizes, persons, all, (k, free, p) => {
      for (let i = 0; i < sizes.length; i++) into[k]![i] = binomialDraw(free[i], p, next)
    })
  })
}

/**
 * Everybody, of whatever group, lives in an area with the part of all persons it has. Groups keep their sizes, those
 * of areas vary. Multinomial in each group.
 */
function systematic({ sizes, persons }: Classes): Samplers {
  const send = multinomial(sizes)
  return oneByOne((next, into) => persons.forEach((n, k) => send(n, next, into[k]!)))
}

/** Everybody changes places with anybody: areas and groups keep their sizes (fixed margins). */
function persons({ sizes, persons }: Classes): Samplers {
  const all = add(persons)
  const end = ends(sizes)
  const find = finder(end)
  return firstBy(binomialTables(sizes, persons[0]! / all), sizes.length, (next, into) => {
    settle(sizes, end, find, persons[0]!, next, into[0]!)
    remaining(into, sizes, persons, all, (k, free, p) => {
      for (let i = 0; i < sizes.length; i++) into[k]![i] = binomialDraw(free[i], p, next)
      const rest = ends(free)
      settle(free, rest, finder(rest), persons[k]!, next, into[k]!)
    })
  })
}

/** The areas change places as a whole, with all who live there: nothing changes but who is next to whom. */
function places({ counts, sizes }: Classes): Samplers {
  const from = new Int32Array(sizes.length)
  return oneByOne((next, into) => {
    for (let i = 0; i < from.length; i++) from[i] = i
    shuffle(from, next)
    counts.forEach((v, k) => {
      for (let i = 0; i < from.length; i++) into[k]![i] = v[from[i]]
    })
  })
}

const oneByOne =
  (sampler: Sampler): Samplers =>
  (streams, into) =>
    streams.forEach((next, d) => sampler(next, into[d]!))

/** Draws the first class of all cities area by area, then what follows city by city. */
function firstBy(tables: Tables, areas: number, then: Sampler): Samplers {
  const uniform: Float64Array[] = []
  return (streams, into) => {
    streams.forEach((stream, d) => stream.fill((uniform[d] ??= new Float64Array(areas))))
    const first = into.map((counts) => counts[0]!)
    const n = streams.length
    for (let i = 0; i < areas; i++) for (let d = 0; d < n; d++) first[d]![i] = tables(i, uniform[d]![i])
    oneByOne(then)(streams, into)
  }
}

/** Classes after the first, one by one, out of the places that are free yet; the last one takes what is left. */
function remaining(
  into: readonly Float64Array[],
  sizes: Float64Array,
  persons: readonly number[],
  all: number,
  draw: (k: number, free: Float64Array, chance: number) => void,
): void {
  const last = into.length - 1
  const free = into[last]!
  let left = all - persons[0]!
  for (let i = 0; i < sizes.length; i++) free[i] = sizes[i] - into[0]![i]
  for (let k = 1; k < last; k++) {
    draw(k, free, left === 0 ? 0 : persons[k]! / left)
    left -= persons[k]!
    for (let i = 0; i < sizes.length; i++) free[i] -= into[k]![i]
  }
}

function ends(sizes: Float64Array): Float64Array {
  let at = 0
  return sizes.map((t) => (at += t))
}

const add = (v: readonly number[]) => v.reduce((a, b) => a + b, 0)
