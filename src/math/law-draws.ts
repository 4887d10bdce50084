import { HALVES, MARKS, type LawTables } from './law-tables.ts'
import type { Stream } from './random.ts'
import { step } from './whole-law.ts'

/** Fills each list with a draw from every law, by the random numbers of its stream. */
export type LawDraws = (streams: readonly Stream[], into: readonly Float64Array[]) => void

/**
 * Draws by inversion, exact to the digits of a number in [0, 1): a look-up by 16 random bits, and a further number where
 * these leave two values open, in one draw of a hundred or less. Law by law for all streams, so that its table is at hand.
 */
export function lawDraws(tables: LawTables): LawDraws {
  const n = tables.laws.length
  let bits = new Uint16Array(0)
  return (streams, into) => {
    if (bits.length < n * streams.length) bits = new Uint16Array(n * streams.length)
    streams.forEach((stream, d) => stream.halves(bits.subarray(d * n, (d + 1) * n)))
    lookUp(tables, bits, streams, into)
  }
}

function lookUp(tables: LawTables, bits: Uint16Array, streams: readonly Stream[], into: readonly Float64Array[]): void {
  const { limit, guide, limits, guides, shift, value } = tables
  const n = limits.length
  for (let i = 0; i < n; i++) {
    const [from, steps, by, first] = [limits[i], guides[i], shift[i], value[i] - limits[i]]
    for (let d = 0, b = i; d < streams.length; d++, b += n) {
      const half = bits[b]
      let at = from + guide[steps + (half >>> by)]
      // most are one or two steps away: taken without a branch, which nobody could foresee
      at += (limit[at] - half) >>> 31
      at += (limit[at] - half) >>> 31
      while (limit[at] < half) at++
      into[d]![i] = limit[at] === half ? open(tables, i, at - from, (half + streams[d]!()) / HALVES) : first + at
    }
  }
}

/** Goes up a law from the last mark before the limit that bits stopped at. */
function open({ laws, marks, marked, value }: LawTables, i: number, at: number, u: number): number {
  const law = laws[i]!
  const mark = marked[i] + 2 * Math.floor((at - 1) / MARKS)
  let x = at === 0 ? law.first : value[i] + 1 + at - 1 - ((at - 1) % MARKS)
  let below = at === 0 ? 0 : marks[mark]
  let chance = at === 0 ? law.chance : marks[mark + 1]
  for (; x < law.last; x++) {
    below += chance
    if (u < below) return x
    chance *= step(law, x)
  }
  return x
}
