import { lawDraws } from './law-draws.ts'
import { lawTables } from './law-tables.ts'
import { move } from './move.ts'
import type { Stream } from './random.ts'
import { binomialLaw } from './whole-law.ts'

/** Fills members and others of each place, one list of either for each stream of random numbers. */
export type Dealing = (
  streams: readonly Stream[],
  members: readonly Float64Array[],
  others: readonly Float64Array[],
) => void

/**
 * Deals members out to the persons of places of given sizes, every choice of persons as likely as any other (multivariate
 * hypergeometric). Exact: each place draws its own with one chance for everybody. Given how many members that makes, who
 * they are is a uniform choice, and stays one when any of them are struck, or any of the others added, until there are as
 * many as asked for. Made for many draws.
 */
export function dealing(sizes: Float64Array, members: number): Dealing {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const laws = Array.from(sizes, (size) => binomialLaw(size, members / all))
  const draw = lawDraws(lawTables(laws))
  const strike = move(laws.map(({ last }) => last))
  const add = move(laws.map(({ first }, i) => sizes[i] - first))
  return (streams, into, others) => {
    draw(streams, into)
    streams.forEach((stream, d) => {
      const [own, rest] = [into[d]!, others[d]!]
      let now = 0
      for (let i = 0; i < own.length; i++) {
        now += own[i]
        rest[i] = sizes[i] - own[i]
      }
      if (now > members) strike(now - members, stream, own, rest)
      else add(members - now, stream, rest, own)
    })
  }
}
