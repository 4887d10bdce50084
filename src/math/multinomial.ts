import type { LawDraws } from './law-draws.ts'
import { lawTables } from './law-tables.ts'
import { atDesk } from './wasm/desk.ts'
import { kernel } from './wasm/kernel.ts'
import { beside, lots, type Lots } from './wasm/lots.ts'
import { numbers } from './wasm/resident.ts'
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
  const n = weights.length
  const all = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  const first = Math.max(persons / 2, persons - FEWER * Math.sqrt(persons))
  const laws = Array.from(weights, (weight) => poissonLaw((first * weight) / all))
  const tables = beside<[number, Lots, Lots]>(lawTables(laws), lots(weights), lots(laws.map(({ last }) => last)))
  return (streams, into) =>
    atDesk(tables, n, streams, ([at, more, less], { states, bits, rows }) => {
      const { look, total, send, move } = kernel()
      const struck = rows + 8 * n * streams.length
      look(at, n, streams.length, states, bits, rows)
      streams.forEach((_, d) => {
        const [state, row] = [states + 16 * d, rows + 8 * n * d]
        const now = total(row, n)
        if (now < persons) send(persons - now, state, more.cells, more.shift, more.ends, more.all, row)
        else move(now - persons, state, less.cells, less.shift, less.ends, less.all, less.most, bits, row, struck)
        into[d]!.set(numbers(row, n))
      })
    })
}
