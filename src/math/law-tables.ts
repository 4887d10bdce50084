import { step, type WholeLaw } from './whole-law.ts'

/** Laws tabled to be drawn from many times by `lawDraws`; the lists hold one law after the other. */
export interface LawTables {
  readonly laws: readonly WholeLaw[]
  /** Chances of at most a value in 2^-16, rounded down: 16 bits below that mean the value or a smaller one. */
  readonly limit: Uint16Array
  /** Says for equal steps of bits which limit to begin with. */
  readonly guide: Uint16Array | Uint32Array
  /** Chance of less than every 16th value, and its own. */
  readonly marks: Float64Array
  /** Of each law: where its lists begin. */
  readonly limits: Int32Array
  readonly guides: Int32Array
  readonly marked: Int32Array
  /** Of each law: by how much bits are shifted to read the guide, and the value of its first limit. */
  readonly shift: Uint8Array
  readonly value: Int32Array
}

export const HALVES = 2 ** 16
export const MARKS = 16

/** Costs about 17 standard deviations of each law in time, and 5 bytes for each of 8 of them in memory. */
export function lawTables(laws: readonly WholeLaw[]): LawTables {
  const n = laws.length
  const rooms = laws.map(({ first, last }) => last - first + 2)
  const room = rooms.reduce((all, size) => all + size, 0)
  const wide = rooms.some((size) => size > HALVES)
  const limit = new Uint16Array(room)
  const guide = wide ? new Uint32Array(2 * room) : new Uint16Array(2 * room)
  const marks = new Float64Array(2 * (Math.ceil(room / MARKS) + n))
  const [limits, guides, marked] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)]
  const [shift, value] = [new Uint8Array(n), new Int32Array(n)]
  let [end, guideEnd, markEnd] = [0, 0, 0]
  laws.forEach((law, i) => {
    const from = (limits[i] = end)
    guides[i] = guideEnd
    marked[i] = markEnd
    let { first: x, chance } = law
    let below = 0
    // 16 bits tell nothing apart in the tails: a limit of 0 stands for all of the lower one, the last for the upper one
    limit[end++] = 0
    for (; x < law.last && (below + chance) * HALVES < 1; x++) {
      below += chance
      chance *= step(law, x)
    }
    value[i] = x - 1
    for (let now = 0; now < HALVES - 1; x++) {
      if ((end - from) % MARKS === 1) {
        marks[markEnd++] = below
        marks[markEnd++] = chance
      }
      below += chance
      chance *= step(law, x)
      limit[end++] = now = x === law.last ? HALVES - 1 : Math.min(HALVES - 1, Math.floor(below * HALVES))
    }
    const bits = Math.min(16, 32 - Math.clz32(end - from - 1))
    shift[i] = 16 - bits
    for (let at = from, half = 0; half < HALVES; half += HALVES >>> bits) {
      while (limit[at] < half) at++
      guide[guideEnd++] = at - from
    }
  })
  return { laws, limit, guide, marks, limits, guides, marked, shift, value }
}
