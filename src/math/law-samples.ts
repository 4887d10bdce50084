import { lawTables } from './law-tables.ts'
import type { Stream } from './random.ts'
import { atDesk } from './wasm/desk.ts'
import { kernel } from './wasm/kernel.ts'
import { beside, numbers } from './wasm/resident.ts'
import type { WholeLaw } from './whole-law.ts'

/** Fills rows with a draw from every law, one row after the other. */
export type Samples = (stream: Stream, rows: Float64Array) => void

/**
 * Draws by inversion, exact to the digits of a number in [0, 1), of which each takes one; law by law, so that its table is
 * at hand for all rows. Several lists of laws stay in memory together. Tables as those of `lawDraws`.
 */
export function lawSamples(lists: readonly (readonly WholeLaw[])[]): readonly Samples[] {
  const tables = beside<readonly number[]>(...lists.map(lawTables))
  return lists.map(
    ({ length: n }, k): Samples =>
      (stream, into) =>
        atDesk(tables, into.length, [stream], (laws, { states, rows }) => {
          kernel().sample(laws[k]!, n, n === 0 ? 0 : into.length / n, states, rows)
          into.set(numbers(rows, into.length))
        }),
  )
}
