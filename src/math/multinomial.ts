import { lawDraws, type LawDraws } from './law-draws.ts'
import { lawTables } from './law-tables.ts'
import { move } from './move.ts'
import { send } from './send.ts'
import { poissonLaw } from './whole-law.ts'

/** Of half a deviation fewer drawn at first: adding costs less than striking. */
const FEWER = 0.5

/**
 * Sends persons to places by lot, each with the chance of its weight, and counts how many came where, once for each stream
 * of random numbers. Weights are not below 0, and not all 0 unless nobody is sent. Exact in distribution: about as many
 * come to each place by Poisson's law, for itself; then some are sent after, or any of them are struck, until there are as
 * many as asked for. Made for many draws: the first costs as much as some fifty by chains of binomial draws.
 */
export function multinomial(weights: ArrayLike<number>, persons: number): LawDraws {
  if (persons === 0) return (_, into) => into.forEach((counts) => counts.fill(0))
  const all = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  const first = Math.max(persons / 2, persons - FEWER * Math.sqrt(persons))
  const laws = Array.from(weights, (weight) => poissonLaw((first * weight) / all))
  const draw = lawDraws(lawTables(laws))
  const add = send(weights)
  const strike = move(laws.map(({ last }) => last))
  const struck = new Float64Array(weights.length)
  return (streams, into) => {
    draw(streams, into)
    streams.forEach((stream, d) => {
      const counts = into[d]!
      let now = 0
      for (let i = 0; i < counts.length; i++) now += counts[i]
      if (now < persons) add(persons - now, stream, counts)
      else strike(now - persons, stream, counts, struck)
    })
  }
}
