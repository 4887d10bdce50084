import { lawTables } from './law-tables.ts'
import type { Stream } from './random.ts'
import { atDesk } from './wasm/desk.ts'
import { kernel } from './wasm/kernel.ts'
import { numbers } from './wasm/resident.ts'
import type { WholeLaw } from './whole-law.ts'

/** Fills each list with a draw from every law, by the random numbers of its stream. */
export type LawDraws = (streams: readonly Stream[], into: readonly Float64Array[]) => void

/**
 * Draws by inversion, exact to the digits of a number in [0, 1): a look-up by 16 random bits, and a further number where
 * these leave two values open, in one draw of a hundred or less. The tables cost about 17 standard deviations of each law
 * in time, and 5 bytes for each of 8 of them in memory.
 */
export function lawDraws(laws: readonly WholeLaw[]): LawDraws {
  const n = laws.length
  const tables = lawTables(laws)
  return (streams, into) =>
    atDesk(tables, n, streams, (at, { states, bits, rows, open }) => {
      kernel().look(at, n, streams.length, states, bits, rows, open)
      streams.forEach((_, d) => into[d]!.set(numbers(rows + 8 * d * n, n)))
    })
}
