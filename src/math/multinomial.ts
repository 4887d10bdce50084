import type { LawDraws } from './law-draws.ts'
import { lawTables } from './law-tables.ts'
import type { Stream } from './random.ts'
import { atDesk, type Desk } from './wasm/desk.ts'
import { kernel } from './wasm/kernel.ts'
import { lots, type Lots } from './wasm/lots.ts'
import { beside, numbers, type Resident } from './wasm/resident.ts'
import { poissonLaw } from './whole-law.ts'

/** Persons who are sent to places by lot, each with the chance of a place's weight. Weights are not below 0, and not all 0 unless nobody is sent. */
export interface Sent {
  readonly weights: ArrayLike<number>
  readonly persons: number
}

/** Of half a deviation fewer drawn at first: adding costs less than striking. */
const FEWER = 0.5

/**
 * Sends several groups to the same places and counts how many came where: for each stream of random numbers a list for each
 * group. Exact in distribution: about as many come to each place by Poisson's law, for itself; then some are sent after, or
 * any of them are struck, until there are as many as asked for. Made for many draws: the first costs as much as some fifty
 * by chains of binomial draws.
 */
export function multinomials(
  groups: readonly Sent[],
): (streams: readonly Stream[], into: readonly (readonly Float64Array[])[]) => void {
  const n = groups[0]?.weights.length ?? 0
  const tables = beside<readonly (Places | null)[]>(...groups.map(tablesOf))
  return (streams, into) =>
    atDesk(tables, n, streams, (all, desk) =>
      all.forEach((places, k) => {
        const own = into.map((lists) => lists[k]!)
        if (places === null) own.forEach((counts) => counts.fill(0))
        else send(places, groups[k]!.persons, desk, own)
      }),
    )
}

/** The same of one group. */
export function multinomial(weights: ArrayLike<number>, persons: number): LawDraws {
  const draw = multinomials([{ weights, persons }])
  return (streams, into) =>
    draw(
      streams,
      into.map((counts) => [counts]),
    )
}

/** Addresses of the laws, and of the tables to pick from whom to send after and whom to strike. */
type Places = readonly [number, Lots, Lots]

/** null where nobody is sent. */
function tablesOf({ weights, persons }: Sent): Resident<Places | null> {
  if (persons === 0) return { bytes: 0, lay: () => null }
  const all = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  const first = Math.max(persons / 2, persons - FEWER * Math.sqrt(persons))
  const laws = Array.from(weights, (weight) => poissonLaw((first * weight) / all))
  return beside<Places>(lawTables(laws), lots(weights), lots(laws.map(({ last }) => last)))
}

function send(
  [laws, more, less]: Places,
  persons: number,
  { states, bits, rows, open }: Desk,
  into: readonly Float64Array[],
): void {
  const { look, total, send, move } = kernel()
  const n = into[0]!.length
  const struck = rows + 8 * n * into.length
  look(laws, n, into.length, states, bits, rows, open)
  into.forEach((counts, d) => {
    const [state, row] = [states + 16 * d, rows + 8 * n * d]
    const now = total(row, n)
    if (now < persons) send(persons - now, state, more.cells, more.shift, more.ends, more.all, row)
    else move(now - persons, state, less.cells, less.shift, less.ends, less.all, less.most, bits, row, struck)
    counts.set(numbers(row, n))
  })
}
