import { binomialDraw } from '../../math/binomial-draw.ts'
import { dealing } from '../../math/dealing.ts'
import { finder } from '../../math/finder.ts'
import { lawDraws } from '../../math/law-draws.ts'
import { multinomials } from '../../math/multinomial.ts'
import type { Stream } from '../../math/random.ts'
import { settle } from '../../math/settle.ts'
import { shuffle } from '../../math/shuffle.ts'
import { binomialLaw } from '../../math/whole-law.ts'
import type { Classes } from './classes.ts'

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
  const draw = lawDraws(Array.from(sizes, (size) => binomialLaw(size, persons[0]! / all)))
  return (streams, into) => {
    const [first, rest] = [column(into, 0), column(into, persons.length - 1)]
    draw(streams, first)
    streams.forEach((next, d) => {
      for (let i = 0; i < sizes.length; i++) rest[d]![i] = sizes[i] - first[d]![i]
      remaining(into[d]!, persons, all, (k, free, p) => {
        for (let i = 0; i < sizes.length; i++) into[d]![k]![i] = binomialDraw(free[i], p, next)
      })
    })
  }
}

/**
 * Everybody, of whatever group, lives in an area with the part of all persons it has. Groups keep their sizes, those
 * of areas vary. Multinomial in each group.
 */
function systematic({ sizes, persons }: Classes): Samplers {
  return multinomials(persons.map((n) => ({ weights: sizes, persons: n })))
}

/** Everybody changes places with anybody: areas and groups keep their sizes (fixed margins). */
function persons({ sizes, persons }: Classes): Samplers {
  const all = add(persons)
  const deal = dealing(sizes, persons[0]!)
  return (streams, into) => {
    deal(streams, column(into, 0), column(into, persons.length - 1))
    streams.forEach((next, d) => {
      remaining(into[d]!, persons, all, (k, free, p) => {
        const own = into[d]![k]!
        for (let i = 0; i < sizes.length; i++) own[i] = binomialDraw(free[i], p, next)
        const end = ends(free)
        settle(free, end, finder(end), persons[k]!, next, own)
      })
    })
  }
}

/** The areas change places as a whole, with all who live there: nothing changes but who is next to whom. */
function places({ counts, sizes }: Classes): Samplers {
  const from = new Int32Array(sizes.length)
  return (streams, into) =>
    streams.forEach((next, d) => {
      for (let i = 0; i < from.length; i++) from[i] = i
      shuffle(from, next)
      counts.forEach((v, k) => {
        const own = into[d]![k]!
        for (let i = 0; i < from.length; i++) own[i] = v[from[i]]
      })
    })
}

const column = (into: readonly (readonly Float64Array[])[], k: number) => into.map((counts) => counts[k]!)

/** Classes after the first, one by one, out of the places that the last one has yet; it keeps what is left. */
function remaining(
  into: readonly Float64Array[],
  persons: readonly number[],
  all: number,
  draw: (k: number, free: Float64Array, chance: number) => void,
): void {
  const last = into.length - 1
  const free = into[last]!
  let left = all - persons[0]!
  for (let k = 1; k < last; k++) {
    draw(k, free, left === 0 ? 0 : persons[k]! / left)
    left -= persons[k]!
    for (let i = 0; i < free.length; i++) free[i] -= into[k]![i]
  }
}

function ends(sizes: Float64Array): Float64Array {
  let at = 0
  return sizes.map((t) => (at += t))
}

const add = (v: readonly number[]) => v.reduce((a, b) => a + b, 0)
