import { lawTables } from './law-tables.ts'
import type { Stream } from './random.ts'
import { atDesk } from './wasm/desk.ts'
import { kernel } from './wasm/kernel.ts'
import { lots, type Lots } from './wasm/lots.ts'
import { beside, numbers } from './wasm/resident.ts'
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
  const n = sizes.length
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const laws = Array.from(sizes, (size) => binomialLaw(size, members / all))
  const tables = beside<[number, Lots, Lots]>(
    lawTables(laws),
    lots(laws.map(({ last }) => last)),
    lots(laws.map(({ first }, i) => sizes[i] - first)),
  )
  return (streams, into, others) =>
    atDesk(tables, n, streams, ([at, less, more], { states, bits, rows, open }) => {
      const { look, total, move } = kernel()
      const second = rows + 8 * n * streams.length
      look(at, n, streams.length, states, bits, rows, open)
      streams.forEach((_, d) => {
        const [state, row] = [states + 16 * d, rows + 8 * n * d]
        const [own, rest] = [into[d]!, others[d]!]
        const much = total(row, n) - members
        if (much > 0) move(much, state, less.cells, less.shift, less.ends, less.all, less.most, bits, row, second)
        if (much < 0) {
          const [here, free] = [numbers(row, n), numbers(second, n)]
          for (let i = 0; i < n; i++) free[i] = sizes[i] - here[i]
          move(-much, state, more.cells, more.shift, more.ends, more.all, more.most, bits, second, row)
        }
        own.set(numbers(row, n))
        for (let i = 0; i < n; i++) rest[i] = sizes[i] - own[i]
      })
    })
}
